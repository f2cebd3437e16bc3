package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No file grows until nobody reads it. */
@Tag("shape")
class SizesTest {

    private static final int LONGEST_FILE = 250;

    @Test
    void no_file_is_longer_than_one_reads() {
        assertNone(
                House.java().stream()
                        .filter(file -> lines(file) > LONGEST_FILE)
                        .map(file -> file.getFileName() + " has " + lines(file) + " lines: split it along its subjects")
                        .toList(),
                "at most " + LONGEST_FILE + " lines");
    }

    private static long lines(Path file) {
        return House.read(file).lines().count();
    }
}
