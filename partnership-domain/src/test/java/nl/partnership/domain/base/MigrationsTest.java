package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An installation starts on whatever is built later: a script that was released never changes, and a new one comes
 * after all that may have run anywhere. {@code released-migrations.txt} has the released ones with their SHA-256.
 */
@Tag("shape")
class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
    /** {@code V202611301405__task_reminders.sql}: the minute of writing (UTC), the room, and what it is about. */
    private static final Pattern BY_TIME =
            Pattern.compile("V20\\d{2}[01]\\d[0-3]\\d[0-2]\\d[0-5]\\d__([a-z]+)_[a-z_]+\\.sql");

    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__.*");

    @Test
    void a_released_script_never_changes() throws IOException {
        Map<String, String> changed = released();
        scripts().forEach(script -> changed.remove(script.getFileName().toString(), digest(script)));
        assertEquals("", String.join("\n", changed.keySet()), "released scripts that changed or are gone");
    }

    @Test
    void a_new_script_is_numbered_by_time_names_its_room_and_comes_after_every_released_one() throws IOException {
        Map<String, String> released = released();
        long last = released.keySet().stream()
                .map(MigrationsTest::number)
                .flatMap(Optional::stream)
                .max(Long::compare)
                .orElseThrow();
        List<String> wrong = scripts().stream()
                .map(script -> script.getFileName().toString())
                .filter(name -> !released.containsKey(name))
                .filter(name -> !isNamedWell(name)
                        || number(name).filter(number -> number > last).isEmpty())
                .toList();
        assertEquals(
                "",
                String.join("\n", wrong),
                "a new script is VyyyyMMddHHmm__room_what.sql: the minute of writing (UTC, after " + last
                        + "), one of the rooms of " + Room.class.getName() + ", and small letters");
    }

    @Test
    void no_two_scripts_have_one_number() throws IOException {
        Set<Long> numbers = new HashSet<>();
        List<String> twice = scripts().stream()
                .map(script -> script.getFileName().toString())
                .filter(name ->
                        number(name).filter(number -> !numbers.add(number)).isPresent())
                .toList();
        assertEquals("", String.join("\n", twice), "scripts with the number of another");
    }

    private static boolean isNamedWell(String name) {
        Matcher named = BY_TIME.matcher(name);
        return named.matches() && Room.of(named.group(1)).isPresent();
    }

    private static Optional<Long> number(String script) {
        Matcher numbered = NUMBERED.matcher(script);
        return numbered.matches() ? Optional.of(Long.valueOf(numbered.group(1))) : Optional.empty();
    }

    private static Map<String, String> released() {
        try {
            return Files.readAllLines(RELEASED).stream()
                    .map(line -> line.split(" +"))
                    .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            return scripts.sorted().toList();
        }
    }

    private static String digest(Path script) {
        try {
            // as Flyway does, without a difference between the line ends of one machine and another
            String text = Files.readString(script).replace("\r\n", "\n");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
