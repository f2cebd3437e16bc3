package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.ClassFolder;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who adds a service method that answers with something decides whether it is a way out, in the part of its room. */
@Tag("shape")
class WaysOutShapeTest {

    private static final WaysOutTable TABLE = new WaysOutTable(new Town());

    private static final List<Class<?>> SERVICES = Stream.of(ClassFolder.of(HomeService.class))
            .filter(type -> type.getSimpleName().endsWith("Service"))
            .collect(Collectors.toList());

    @Test
    void every_answer_of_a_service_is_in_the_table_of_a_room_or_said_to_be_no_way_out() {
        assertTrue(SERVICES.size() > 20, SERVICES::toString);
        Set<String> known = none();
        TABLE.ways().forEach(one -> known.add(one.way()));
        Set<String> unknown = new TreeSet<>();
        for (Class<?> service : SERVICES) {
            methods(service)
                    .filter(WaysOutShapeTest::answersSomebody)
                    .map(method -> service.getSimpleName() + "." + method.getName())
                    .filter(name -> !known.contains(name) && !known.contains(service.getSimpleName()))
                    .map(name -> name + " is in no WaysOut; the room "
                            + WaysOutTable.room(service).code() + " has a row or a reason for it")
                    .forEach(unknown::add);
        }
        assertEquals("", String.join("\n", unknown), "answers of services");
    }

    @Test
    void a_room_gives_reasons_for_its_own_services_only_and_for_no_other_name() {
        Set<String> wrong = new TreeSet<>();
        for (WaysOut part : TABLE.parts()) {
            Set<String> own = SERVICES.stream()
                    .filter(service -> WaysOutTable.room(service) == WaysOutTable.room(part.getClass()))
                    .flatMap(WaysOutShapeTest::names)
                    .collect(Collectors.toSet());
            part.none().keySet().stream()
                    .filter(name -> !own.contains(name))
                    .map(name -> part.getClass().getSimpleName() + ": " + name)
                    .forEach(wrong::add);
        }
        assertEquals("", String.join("\n", wrong), "reasons for what is no service of the room");
    }

    @Test
    void a_row_names_a_way_that_is_there_and_that_is_not_said_to_be_none() {
        Set<String> all = SERVICES.stream().flatMap(WaysOutShapeTest::names).collect(Collectors.toSet());
        Set<String> none = none();
        String wrong = TABLE.ways().stream()
                .map(WayOut::way)
                .filter(way -> way.contains("Service"))
                .filter(way -> !all.contains(way) || none.contains(way))
                .distinct()
                .collect(Collectors.joining("\n"));
        assertEquals("", wrong, "ways out");
    }

    @Test
    void every_kind_of_record_has_a_row() throws IllegalAccessException {
        Set<RecordKind> told = TABLE.ways().stream().map(WayOut::record).collect(Collectors.toSet());
        Set<String> without = new TreeSet<>();
        for (Class<?> census : ClassFolder.of(HomeService.class)) {
            for (Field field :
                    RecordCensus.class.isAssignableFrom(census) ? census.getDeclaredFields() : new Field[0]) {
                field.setAccessible(true);
                if (field.getType() == RecordKind.class && !told.contains(field.get(null))) {
                    without.add(census.getSimpleName() + "." + field.getName());
                }
            }
        }
        assertEquals("", String.join("\n", without), "kinds of record without a way out in the table");
    }

    private static Set<String> none() {
        return TABLE.parts().stream()
                .flatMap(part -> part.none().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Class<?> service) {
        return Stream.concat(
                Stream.of(service.getSimpleName()),
                methods(service).map(method -> service.getSimpleName() + "." + method.getName()));
    }

    private static Stream<Method> methods(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Ids and truths tell nothing; administrators and the portal itself set up and see no records. */
    private static boolean answersSomebody(Method method) {
        Allowed allowed = method.isAnnotationPresent(Allowed.class)
                ? method.getAnnotation(Allowed.class)
                : method.getDeclaringClass().getAnnotation(Allowed.class);
        // a method that does not say who may call it is told by HouseRulesTest
        return allowed != null
                && !Set.of(void.class, boolean.class, String.class).contains(method.getReturnType())
                && !Set.of(Audience.ADMINISTRATOR, Audience.PORTAL, Audience.EVERYONE)
                        .containsAll(Arrays.asList(allowed.value()));
    }
}
