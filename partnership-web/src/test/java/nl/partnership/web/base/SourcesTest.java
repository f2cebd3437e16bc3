package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the sources show. */
@Tag("shape")
class SourcesTest {

    /** Where a value would go: behind a comparison, inside a quote, behind {@code order by}. Constants may, and the order of an enum. */
    private static final Pattern VALUE_IN_QUERY = Pattern.compile(
            "\"(?:[^\"\\n]*\\s)?(?:(?:from|where|and|or|set)\\s[^\"\\n]*(?:[=<>'%]|\\s(?:like|in|between))|order by)"
                    + "\\s*\\(?\\s*\"\\s*\\+\\s*(?![\"\\sA-Z]|\\w+\\.order\\(\\))");

    private static final Pattern QUERY_BY_FORMAT =
            Pattern.compile("create(?:Native)?Query\\(\\s*(?:String\\.format|\"[^\"]*\"\\.formatted)\\(");

    /** Where they stand, and the contact points, which lie below the room {@code rule} and say where they belong in it. */
    private static final Set<String> NAMES_CODES = Set.of("Codes.java", "ContactCensus.java");

    @Test
    void values_enter_a_query_as_parameters() {
        assertEquals(List.of(), matches("*.java", VALUE_IN_QUERY));
        assertEquals(List.of(), matches("*.java", QUERY_BY_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select t from Task t where t.id = \" + id",
                "\"from Task t where t.title like '%\" + text",
                "\" where t.id in (\" + ids",
                "\" order by \" + column"
            })
    void the_search_for_values_in_queries_finds_them(String source) {
        assertTrue(VALUE_IN_QUERY.matcher(source).find());
    }

    /**
     * Java goes one call deeper for each turn of a repeated group, and some thousands of signs end the call stack. A possessive
     * group ({@code *+}) is a loop.
     */
    private static final Pattern DEEP_REPETITION =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*?(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\d*\\})(?!\\+)");

    @Test
    void no_regular_expression_repeats_a_group_call_by_call() {
        assertEquals(List.of(), matches("*.java", DEEP_REPETITION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"(?:a|b)+\"", "\"(?:\\\\.a)*@\"", "\"(ab){2,}c\""})
    void the_search_for_such_groups_finds_them(String source) {
        assertTrue(DEEP_REPETITION.matcher(source).find());
    }

    /** A browser cuts what is pasted, and PrimeFaces what is sent, and neither says so; services refuse it at its field. */
    @Test
    void no_page_cuts_what_is_typed() {
        assertEquals(List.of(), matches("*.xhtml", Pattern.compile("\\bmaxlength=")));
    }

    @Test
    void nothing_on_a_page_escapes_escaping() {
        assertEquals(List.of(), matches("*.xhtml", Pattern.compile("escape=\"false\"")));
    }

    @Test
    void pages_have_no_script_and_no_style_of_their_own() {
        Pattern inline = Pattern.compile(
                "<script(?![^>]*\\bsrc=)|<h:outputScript(?![^>]*\\bname=)|<style|\\sstyle=\"|\\son(?:click|change|load|submit)=\"|javascript:");
        assertEquals(List.of(), matches("*.xhtml", inline));
    }

    /** What the expression language calls so itself goes before what a page calls so. */
    @Test
    void no_page_names_a_thing_as_faces_names_its_own() {
        Pattern taken =
                Pattern.compile("\\bvar(?:Status)?=\"(?:view|header|param|session|request|cookie|flash|cc|component"
                        + "|application|resource|initParam|facesContext|externalContext)\"");
        assertEquals(List.of(), matches("*.xhtml", taken));
    }

    @Test
    void a_password_manager_knows_every_password_and_one_can_paste_it() {
        assertEquals(
                List.of(),
                matches(
                        "*.xhtml",
                        Pattern.compile(
                                "<[ph]:(?:password|inputSecret)(?![^>]*autocomplete=\"(?:current|new)-password\")")));
        assertEquals(List.of(), matches("*.js", Pattern.compile("[\"']paste[\"']|onpaste")));
        assertEquals(List.of(), matches("*.xhtml", Pattern.compile("onpaste")));
    }

    /** What the files of the vocabulary list, not the code; {@code Codes} has what the portal knows something of. */
    @Test
    void the_codes_of_conditions_and_purposes_stand_once() throws IOException {
        Vocabulary words = Vocabulary.shipped();
        String codes = Stream.concat(
                        words.conditions().values().stream().map(Vocabulary.Condition::code),
                        words.purposes().values().stream().map(Vocabulary.Purpose::code))
                .collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("[\"'](?:" + codes + ")[\"']");
        try (Stream<Path> java = sources("*.java");
                Stream<Path> pages = sources("*.xhtml")) {
            List<String> again = Stream.concat(java, pages)
                    .filter(file -> !NAMES_CODES.contains(file.getFileName().toString())
                            && !file.getFileName().toString().startsWith("Demo"))
                    .flatMap(file -> lines(file, literal))
                    .toList();
            assertEquals("", String.join("\n", again), "say it with a constant of nl.partnership.domain.rule.Codes");
        }
    }

    private static Stream<String> lines(Path file, Pattern pattern) {
        String text = read(file);
        return pattern.matcher(text)
                .results()
                .map(hit -> file.getFileName() + ":"
                        + (text.substring(0, hit.start()).lines().count()) + " " + hit.group());
    }

    @Test
    void nothing_secret_has_a_default() {
        assertEquals(
                List.of(),
                matches("*.properties", Pattern.compile("(?m)^partnership\\.\\S*(?:password|secret)\\S*\\s*=")));
    }

    @Test
    void every_room_says_what_it_is() throws IOException {
        try (Stream<Path> files = sources("*.java")) {
            List<Path> silent = files.map(Path::getParent)
                    .distinct()
                    .filter(room -> !Files.exists(room.resolve("package-info.java")))
                    .toList();
            House.assertNone(
                    silent.stream().map(room -> room + "/package-info.java").toList(),
                    "two sentences, what the room is on this floor and what it is not, in");
        }
    }

    private static List<String> matches(String name, Pattern pattern) {
        try (Stream<Path> files = sources(name)) {
            return files.flatMap(file ->
                            pattern.matcher(read(file)).results().map(hit -> file.getFileName() + ": " + hit.group()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(String name) throws IOException {
        Path project = Path.of("..").toAbsolutePath().normalize();
        return Stream.of("partnership-domain", "partnership-ejb", "partnership-web")
                .map(module -> project.resolve(module).resolve("src/main"))
                .flatMap(SourcesTest::walk)
                .filter(file ->
                        file.getFileSystem().getPathMatcher("glob:" + name).matches(file.getFileName()));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
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
