package nl.partnership.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("shape")
class UsualChoicesTest {

    private static final Vocabulary WORDS = Vocabulary.shipped();

    @ParameterizedTest
    @EnumSource
    void every_kind_of_organisation_has_usual_choices_that_the_vocabulary_knows(OrganisationType type) {
        assertKnown(UsualChoices.categories(type), WORDS.categories()::has, 6);
        assertKnown(UsualChoices.purposes(type), WORDS.purposes()::has, 4);
    }

    private static void assertKnown(List<String> codes, Predicate<String> known, int most) {
        assertTrue(codes.stream().allMatch(known), codes::toString);
        assertTrue(codes.size() <= most, codes::toString);
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }
}
