package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shape")
class MessagesTest {

    private static final Pattern IN_PAGES = Pattern.compile("(?:\\bm\\[|\\bm\\.fill\\()'([\\w.]+)'[\\],)]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:RuleViolation\\(|RuleViolation\\.at\\(\\s*\"\\w+\",|\\.notice\\(|\\.text\\(|\\bfill\\(|\\.problem\\(\\s*(?:null|\"\\w+\"),)\\s*\"([\\w.]+)\"");
    private static final Pattern NAMED =
            Pattern.compile("value=\"#\\{m\\['([\\w.]+)'\\]\\}\"\\s+ariaLabel=\"#\\{m\\.fill\\('([\\w.]+)'");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w]*\\.[\\w.]*)[\"']");

    @Test
    void both_languages_say_the_same_things() {
        for (String room : Messages.ROOMS) {
            assertEquals(List.of(), Difference.between(keys(room, "nl"), keys(room, "en")), "English of " + room);
        }
    }

    @Test
    void every_key_starts_with_its_room() {
        for (String room : Messages.ROOMS) {
            keys(room, "nl").forEach(key -> assertTrue(key.startsWith(room + "."), key));
        }
    }

    @Test
    void every_sentence_says_something_and_fills_in_what_it_promises() {
        for (String language : Language.ALL) {
            Messages texts = Messages.in(Locale.forLanguageTag(language));
            for (String key : texts.keySet()) {
                String text = texts.getString(key);
                assertTrue(!text.isBlank(), key);
                assertTrue(!(text.contains("{") && text.contains("'")), key + ": write ’, as ' is special beside {0}");
            }
        }
    }

    @Test
    void no_sentence_is_missing() {
        Set<String> known = allKeys();
        Set<String> missing = Stream.concat(found(IN_PAGES, pages()), found(IN_CODE, code()))
                .filter(key -> key.contains(".") && !key.endsWith("."))
                .filter(MessagesTest::hasTexts)
                .filter(key -> !known.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_sentence_is_left_over() {
        Set<String> literals =
                Stream.concat(found(LITERAL, pages()), found(LITERAL, code())).collect(Collectors.toSet());
        literals.addAll(menuKeys());
        // a room alone is the beginning of everything in it
        List<String> beginnings = literals.stream()
                .filter(text -> text.endsWith(".") && text.indexOf('.') < text.length() - 1)
                .toList();
        Set<String> unused = allKeys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    /** Who speaks to the computer says what stands on the button. */
    @Test
    void the_name_of_a_button_has_the_words_that_stand_on_it() {
        List<MatchResult> buttons =
                pages().flatMap(page -> NAMED.matcher(read(page)).results()).toList();
        assertTrue(buttons.size() > 5, "buttons with a name of their own");
        Set<String> wrong = new TreeSet<>();
        for (String language : Language.ALL) {
            Messages texts = Messages.in(Locale.forLanguageTag(language));
            for (MatchResult button : buttons) {
                String name = texts.getString(button.group(2));
                if (!name.contains(texts.getString(button.group(1)))) {
                    wrong.add(button.group(2) + " = " + name);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** Rooms that have no pages yet have no texts yet. */
    private static boolean hasTexts(String key) {
        return !keys(key.substring(0, key.indexOf('.')), "nl").isEmpty();
    }

    private static Set<String> menuKeys() {
        return Menu.parse(read(Path.of("src/main/webapp/WEB-INF/menu.properties"))
                        .lines()
                        .toList())
                .stream()
                .flatMap(Menu.Entry::all)
                .flatMap(entry -> Stream.of(entry.key(), entry.key() + ".short"))
                .collect(Collectors.toSet());
    }

    private static Set<String> allKeys() {
        return Messages.ROOMS.stream()
                .flatMap(room -> keys(room, "nl").stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String room, String language) {
        return new TreeSet<>(Messages.read(room, language).stringPropertyNames());
    }

    private static Stream<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(read(file)).results()).map(MessagesTest::key);
    }

    private static String key(MatchResult match) {
        return match.group(1);
    }

    private static Stream<Path> pages() {
        return files(Path.of("src/main/webapp"), ".xhtml");
    }

    private static Stream<Path> code() {
        return Stream.of("domain", "ejb", "web")
                .flatMap(module -> files(Path.of("../partnership-" + module + "/src/main/java"), ".java"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
