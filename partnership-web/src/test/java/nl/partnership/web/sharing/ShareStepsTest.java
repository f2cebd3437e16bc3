package nl.partnership.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.sharing.SharingAnswer;
import nl.partnership.web.base.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of any answer: no more than three steps, each in words, and nothing that teaches to go around a rule. */
class ShareStepsTest {

    private static final Vocabulary WORDS = Vocabulary.shipped();
    private static final Rules RULES = RuleSet.first(new SchoolYear(2026)).compile(WORDS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final Facts KNOWN =
            new Facts(14, Facts.Covenant.IN_FORCE, "Er is een mes gezien.", List.of(), Map.of(), Facts.Ruling.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHOOL:CARE_COORD",
                "SCHOOL:CONFIDENTIAL_ADVISER",
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                "POLICE:COMMUNITY_OFFICER",
                "MUNICIPALITY:ATTENDANCE_OFFICER"
            })
    void every_answer_says_what_to_do_now_in_at_most_three_steps(String sender) {
        Messages texts = Messages.in(Locale.forLanguageTag("nl"));
        for (String receiver : List.of(
                "SCHOOL:CARE_COORD",
                "YOUTH_CARE:YOUTH_CARE_WORKER",
                "POLICE:YOUTH_OFFICER",
                "MUNICIPALITY:MAYOR",
                "OTHER:VEILIG_THUIS")) {
            for (Vocabulary.Purpose purpose : WORDS.purposes().values()) {
                for (Vocabulary.Category category : WORDS.categories().values()) {
                    ShareText answer = answer(sender, receiver, category.code(), purpose.code());
                    List<ShareSteps.Step> steps = answer.getSteps();
                    String asked = sender + " " + receiver + " " + category.code() + " " + purpose.code();
                    assertTrue(!steps.isEmpty() && steps.size() <= 3, () -> asked + " " + steps);
                    steps.forEach(
                            step -> assertFalse(texts.getString(step.getTitle()).isBlank(), () -> asked + " " + step));
                    assertEquals(answer.outcome() == Outcome.FORBIDDEN, answer.standing() == Standing.FORBIDDEN, asked);
                    assertTrue(
                            answer.instead().stream().noneMatch(one -> one.to().equals("ACUTE_DANGER")), asked);
                }
            }
        }
    }

    private static ShareText answer(String sender, String receiver, String category, String purpose) {
        SharingRequest request = new SharingRequest(
                WORDS.party(sender).orElseThrow(),
                WORDS.party(receiver).orElseThrow(),
                Relation.OTHER_ORGANISATION,
                List.of(category),
                purpose,
                Scope.ITEM,
                DAY);
        Situation situation = new Situation(request, KNOWN, Map.of());
        Optional<Rules> rules = Optional.of(RULES);
        return ShareWords.of(
                new SharingAnswer(situation, situation.decide(rules), Alternative.ofEach(rules, request), false),
                false);
    }
}
