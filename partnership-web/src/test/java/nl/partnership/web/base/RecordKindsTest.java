package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a room says of the kinds of its records that cross organisations. */
@Tag("shape")
class RecordKindsTest {

    private static final List<JavaField> KINDS = House.CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(RecordKind.class)
                    && field.getModifiers().contains(JavaModifier.STATIC))
            .toList();

    /** What is not counted is missing in what a board is told before it adopts rules. */
    @Test
    void a_kind_of_record_stands_in_the_census_of_its_room() {
        assertTrue(KINDS.size() > 3, "kinds of record");
        List<String> uncounted = KINDS.stream()
                .filter(kind -> kind.getAccessesToSelf().stream().noneMatch(RecordKindsTest::isCensus))
                .map(kind -> kind.getFullName() + " is in the kinds() of no RecordCensus")
                .toList();
        assertNone(uncounted, "kinds of record");
    }

    /** By its kind the rules say who sees it, and the census counts it. */
    @Test
    void what_an_organisation_owns_and_releases_is_a_kind_of_record() throws IllegalAccessException {
        Set<String> codes = new HashSet<>();
        for (JavaField kind : KINDS) {
            codes.add(kind(kind).code());
        }
        List<JavaClass> owned = House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(OwnedRecord.class) && type.isAnnotatedWith(Entity.class))
                .toList();
        assertTrue(!owned.isEmpty(), "records that an organisation owns");
        assertNone(
                owned.stream()
                        .filter(type -> !codes.contains(code(type)))
                        .map(type -> type.getName() + " has no RecordKind " + code(type))
                        .toList(),
                "records that an organisation owns and releases");
    }

    /** The code with which it is stored, as a kind is written. */
    private static String code(JavaClass type) {
        return type.getAnnotationOfType(StoredAs.class)
                .value()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    @Test
    void a_kind_of_record_has_its_words() throws IllegalAccessException {
        List<String> missing = new ArrayList<>();
        for (JavaField kind : KINDS) {
            String words = kind(kind).words();
            for (String language : Language.ALL) {
                Messages texts = Messages.in(Locale.forLanguageTag(language));
                Stream.of("name", "one")
                        .filter(end -> !texts.containsKey(words + end))
                        .forEach(end -> missing.add(words + end + " of " + kind.getFullName() + " in " + language));
            }
        }
        assertNone(missing, "words of kinds of record");
    }

    private static RecordKind kind(JavaField kind) throws IllegalAccessException {
        Field field = kind.reflect();
        field.setAccessible(true);
        return (RecordKind) field.get(null);
    }

    private static boolean isCensus(JavaFieldAccess access) {
        return access.getOrigin().getName().equals("kinds")
                && access.getOriginOwner().isAssignableTo(RecordCensus.class);
    }
}
