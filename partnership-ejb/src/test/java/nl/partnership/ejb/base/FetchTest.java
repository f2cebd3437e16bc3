package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a query says it reads along, it reads along. */
@Tag("shape")
class FetchTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PIECES = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*join fetch[^\"\\n]*\"");
    private static final Pattern ALONG = Pattern.compile("Fetch\\.along\\([^;]*;");
    private static final Pattern FETCHED =
            Pattern.compile("join fetch (\\w+)\\.[\\w.]+(?: (?!join|left|where|order)(\\w+))?");

    /** EclipseLink leaves such a join out, and reads one record after the other: the way out is {@link Fetch#along}. */
    @Test
    void no_fetch_join_begins_at_the_alias_of_another() throws IOException {
        List<String> found = new ArrayList<>();
        long queries = 0;
        for (Path file : sources()) {
            List<String> texts = texts(file);
            queries += texts.size();
            texts.stream().filter(FetchTest::isNested).forEach(text -> found.add(file.getFileName() + ": " + text));
        }
        assertEquals(List.of(), found);
        assertTrue(queries > 20, queries + " queries with a fetch join");
        assertTrue(isNested("\"select m from M m join fetch m.o o left join fetch o.b\""));
        assertTrue(isNested("\"select m from M m join fetch m.a join fetch m.o o join fetch o.b\""));
    }

    /** Together EclipseLink takes the columns of one relation for those of another. */
    @Test
    void no_query_that_is_read_along_has_a_fetch_join_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        long queries = 0;
        for (Path file : sources()) {
            List<String> along = along(file);
            queries += along.size();
            along.stream()
                    .filter(statement -> statement.contains("join fetch"))
                    .forEach(statement -> found.add(file.getFileName() + ": " + statement));
        }
        assertEquals(List.of(), found);
        assertTrue(queries > 20, queries + " queries that are read along");
    }

    private static List<String> along(Path file) throws IOException {
        return ALONG.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> texts(Path file) {
        try {
            String source = PIECES.matcher(Files.readString(file)).replaceAll("");
            return TEXT.matcher(source).results().map(MatchResult::group).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNested(String text) {
        List<MatchResult> joins = FETCHED.matcher(text).results().toList();
        Set<String> aliases = joins.stream().map(join -> join.group(2)).collect(Collectors.toSet());
        return joins.stream().anyMatch(join -> aliases.contains(join.group(1)));
    }
}
