package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.partnership.domain.base.NotScreened;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** So a room that forgets the converter, the screening and the mark on its page, all at once, hears of it too. */
@Tag("shape")
class KnownTextsTest {

    /** What says which record, or is a fingerprint of one. */
    private static final Pattern NO_WORDS =
            Pattern.compile("id|.*Id|.*Key|.*Group|.*Digest|digest|.*Hash|code|.*Code|.*Kind|kind|.*Party|role|.*Role");

    /** Names of people, organisations and places, what the portal writes itself, and content that is imported. */
    private static final Set<String> KNOWN = Set.of(
            ("about accepted affirmed audience authorName authorOrganisation availability browser categories changedRule countsAs"
                            + " content credential email expected facts generalPhone guide handle importedBy json language lastError line name organisation part"
                            + " owner place pseudonym purpose receiver recipient schoolName sealedNext sealedSecret sender series shortName tells transports userName"
                            + " workPhone")
                    .split(" "));

    @Test
    void every_text_of_an_entity_is_words_of_people_or_something_known() {
        List<JavaField> texts = House.CLASSES.stream()
                .filter(KnownTextsTest::isStored)
                .flatMap(type -> type.getFields().stream())
                .filter(KnownTextsTest::isStoredText)
                .toList();
        assertTrue(texts.size() > 80, "texts of entities");
        assertNone(
                texts.stream()
                        .filter(field -> !isKnown(field))
                        .map(
                                field -> field.getFullName()
                                        + ": @Convert(converter = FreeText.class) with @Screened when people type it, or @NotScreened")
                        .toList(),
                "texts of entities that nobody screens");
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static boolean isStoredText(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.isAnnotatedWith(Transient.class);
    }

    private static boolean isKnown(JavaField field) {
        return field.isAnnotatedWith(Convert.class)
                || field.isAnnotatedWith(NotScreened.class)
                || NO_WORDS.matcher(field.getName()).matches()
                || KNOWN.contains(field.getName());
    }
}
