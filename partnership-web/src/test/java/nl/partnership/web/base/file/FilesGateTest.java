package nl.partnership.web.base.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as a file that one takes along. */
@Tag("shape")
class FilesGateTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** A page without content shows nothing: it sends a file. The first page leads to one's home. */
    @Test
    void every_page_that_sends_a_file_is_counted_and_no_other() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PAGES::relativize)
                    .filter(file -> !file.startsWith("WEB-INF"))
                    .toList();
            assertTrue(pages.stream().anyMatch(FilesGateTest::isCounted));
            assertEquals(
                    List.of(),
                    pages.stream()
                            .filter(page -> isCounted(page) != sendsAFile(page))
                            .toList());
        }
    }

    private static boolean isCounted(Path page) {
        return FilesGate.isFile("/" + page);
    }

    private static boolean sendsAFile(Path page) {
        try {
            String text = Files.readString(PAGES.resolve(page));
            return text.contains(".send}") && !text.contains("name=\"content\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
