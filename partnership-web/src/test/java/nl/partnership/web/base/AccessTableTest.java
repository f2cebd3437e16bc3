package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Guard;
import nl.partnership.web.base.AccessTable.Row;
import nl.partnership.web.base.api.OpenApi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, guarded method and path against every role: as decided, and nothing that was not decided. */
@Tag("shape")
class AccessTableTest {

    private static final java.nio.file.Path WEBAPP = House.WEBAPP;
    private static final Map<String, List<Method>> METHODS = methods();

    @Test
    void every_page_method_and_path_has_one_row_and_every_row_is_of_one() throws IOException {
        List<String> decided = AccessTable.rows().stream().map(Row::entry).toList();
        List<String> there = Stream.of(pages(), METHODS.keySet(), paths())
                .flatMap(Collection::stream)
                .toList();
        assertNone(
                Difference.between(there, decided),
                "what src/test/resources/access.csv lists otherwise than pages, services and resources have it");
    }

    static Stream<Row> guardedMethods() {
        return AccessTable.rows().stream().filter(Row::isMethod).filter(row -> METHODS.containsKey(row.entry()));
    }

    @ParameterizedTest
    @MethodSource("guardedMethods")
    void a_method_lets_in_whom_was_decided(Row row) {
        for (Method method : METHODS.get(row.entry())) {
            if (!saysForWhom(method)) {
                continue;
            }
            Set<Audience> audiences = Set.of(Guard.audiences(method));
            assertDecisions(row, caller -> audiences.stream().anyMatch(audience -> audience.includes(caller)));
        }
    }

    static Stream<Row> listedPages() {
        return AccessTable.rows().stream().filter(Row::isPage);
    }

    @ParameterizedTest
    @MethodSource("listedPages")
    void a_page_lets_in_whom_was_decided(Row row) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(WEBAPP.resolve(Pages.FILE.substring(1)))) {
            properties.load(reader);
        }
        Set<Audience> audiences = Pages.parse(properties).get(row.entry());
        assumeTrue(audiences != null, "that it has no line, PagesTest says");
        assertDecisions(row, caller -> audiences.stream().anyMatch(audience -> audience.includes(caller)));
    }

    private static void assertDecisions(Row row, Predicate<Caller> letsIn) {
        List<String> surprises = AccessTable.callers().stream()
                .filter(caller -> letsIn.test(caller) != row.isOf(caller))
                .map(caller -> AccessTable.code(caller) + (row.isOf(caller) ? " is refused" : " is let in"))
                .toList();
        assertNone(surprises, row.entry() + " is in access.csv for others than in the code");
    }

    private static List<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .toList();
        }
    }

    /** By what the table calls them. One that does not say for whom it is, {@link HouseRulesTest} names. */
    private static Map<String, List<Method>> methods() {
        return House.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(AccessTableTest::isOffered)
                .collect(Collectors.groupingBy(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()));
    }

    private static boolean saysForWhom(Method method) {
        return method.isAnnotationPresent(Allowed.class)
                || method.getDeclaringClass().isAnnotationPresent(Allowed.class);
    }

    private static boolean isOffered(Method method) {
        int modifiers = method.getModifiers();
        return Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isSynthetic();
    }

    private static List<String> paths() {
        // beside the paths of the interface, the one that describes it
        return Stream.concat(
                        Stream.of("GET "
                                + OpenApi.class.getAnnotation(WebServlet.class).value()[0]),
                        resources())
                .toList();
    }

    private static Stream<String> resources() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> Arrays.stream(method.reflect().getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(verb -> verb.isAnnotationPresent(HttpMethod.class))
                        .map(verb -> verb.getSimpleName() + " /api" + path(method)));
    }

    private static String path(JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return method.getOwner().getAnnotationOfType(Path.class).value() + own;
    }
}
