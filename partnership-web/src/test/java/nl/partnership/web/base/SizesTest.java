package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No file and no folder grows until nobody reads it. */
@Tag("shape")
class SizesTest {

    private static final int LONGEST_FILE = 250;
    private static final int MOST_TYPES = 45;

    @Test
    void no_file_is_longer_than_one_reads() {
        assertNone(
                House.java().stream()
                        .filter(file -> lines(file) > LONGEST_FILE)
                        .map(file -> file.getFileName() + " has " + lines(file) + " lines: split it along its subjects")
                        .toList(),
                "at most " + LONGEST_FILE + " lines");
    }

    @Test
    void no_package_holds_more_than_one_overlooks() {
        Map<Path, Long> types = House.java().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertNone(
                types.entrySet().stream()
                        .filter(each -> each.getValue() > MOST_TYPES)
                        .map(each -> each.getKey() + " has " + each.getValue() + " types")
                        .toList(),
                "at most " + MOST_TYPES + " types in a package");
    }

    private static long lines(Path file) {
        return House.read(file).lines().count();
    }
}
