package nl.partnership.ejb.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.ClassFolder;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.RecordSearch.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who adds a kind of record that crosses organisations makes it found, or says why it is not. */
@Tag("shape")
class SearchShapeTest {

    /** Kinds that are found in another way, or have no words of people. */
    private static final Map<String, String> NOT_FOUND = Map.of(
            "EXPERTISE_CONTACT", "an entry of the support map with a person in it: found with the other entries",
            "REPRESENTATION", "which councils speak for parents and pupils: chosen, not written",
            "CALL_TEST", "which route was called and how it went: days and outcomes",
            "TESTED_CALL", "how a call went, for the number's owner alone",
            "FIGURE_SHEET", "bands, and nothing of incidents is found by words",
            "TERM_ROUND", "a term on a table: its definitions are found",
            "DEFINITION_OPINION", "one of three opinions, without words",
            "PRACTICE_ROUND", "answers to a shipped case, without words of people",
            "YEAR_ADDITION", "stands below its year, of which there are few");

    private static final List<Class<?>> ALL = List.of(ClassFolder.of(SearchService.class));

    private static <T> Stream<T> made(Class<T> port) {
        return ALL.stream()
                .filter(type -> port.isAssignableFrom(type) && !type.isInterface())
                .map(SearchShapeTest::one)
                .map(port::cast);
    }

    private static Object one(Class<?> type) {
        try {
            Constructor<?> plain = type.getDeclaredConstructor();
            plain.setAccessible(true);
            return plain.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no plain bean", e);
        }
    }

    private static Stream<Shelf> shelves() {
        return made(RecordSearch.class).flatMap(room -> room.shelves().stream());
    }

    @Test
    void every_kind_of_record_is_found_by_its_words_or_it_is_said_why_not() {
        Set<String> kinds = made(RecordCensus.class)
                .flatMap(room -> room.kinds().stream())
                .map(RecordKind::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = shelves()
                .map(Shelf::kind)
                .filter(Objects::nonNull)
                .map(RecordKind::code)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NOT_FOUND.keySet());
        assertEquals(kinds, known, "kinds with a RecordSearch or a reason, beside the kinds that there are");
    }

    @Test
    void no_two_shelves_have_the_same_title_as_addresses_name_them_by_it() {
        assertEquals(shelves().count(), shelves().map(Shelf::title).distinct().count());
    }
}
