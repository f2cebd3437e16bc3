package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;

/** What the tests of the shape read: the classes of all floors, their sources and the pages. */
public final class House {

    /** All classes but those of tests. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.partnership");

    /** Pages, tags and parts of pages. */
    static final Path WEBAPP = Path.of("src/main/webapp");

    /** The room that no type, page or bundle is in. */
    static final String NO_ROOM = " is in no room of " + Room.class.getName();

    private static final Pattern PART = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    /** @param floors of which modules, as {@code ejb}; all of them when none is named */
    public static List<Path> java(String... floors) {
        List<String> all = floors.length == 0 ? List.of("domain", "ejb", "web") : List.of(floors);
        return all.stream()
                .flatMap(floor ->
                        files(PROJECT.resolve("partnership-" + floor).resolve("src/main/java"), ".java").stream())
                .toList();
    }

    /** Every page, tag and part of a page. */
    static List<Path> xhtml() {
        return files(WEBAPP, ".xhtml");
    }

    /** The parts that a page, tag or part includes itself, one for each time. */
    static Stream<Path> parts(Path page) {
        return PART.matcher(read(page)).results().map(part -> WEBAPP.resolve(part.group(1)));
    }

    /** The beans that pages name, by that name. */
    static Map<String, JavaClass> beans() {
        Map<String, JavaClass> beans = new TreeMap<>();
        for (JavaClass type : CLASSES.that(CanBeAnnotated.Predicates.annotatedWith(Named.class))) {
            String said = type.getAnnotationOfType(Named.class).value();
            String simple = type.getSimpleName();
            beans.put(said.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : said, type);
        }
        return beans;
    }

    /** What a file in UTF-8 says. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File and line, as an editor opens them. */
    static String where(Path file, String text, int at) {
        return PROJECT.relativize(file.toAbsolutePath().normalize()) + ":"
                + (1
                        + text.substring(0, at)
                                .chars()
                                .filter(sign -> sign == '\n')
                                .count());
    }

    /** Fails with every line of what is wrong. */
    public static void assertNone(Collection<String> wrong, String rule) {
        assertEquals("", String.join("\n", wrong), rule);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
