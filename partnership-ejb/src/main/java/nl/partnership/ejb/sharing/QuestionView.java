package nl.partnership.ejb.sharing;

import java.time.Instant;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Statement;

/**
 * A question for advice with the facts.
 *
 * @param version what a page hands back when it does something with it
 * @param said what was asked and known
 * @param advicePermits null until there is advice, as are its words, adviser and moment
 * @param adviceReference where advice from outside the portal is to be found; else null
 * @param rulingPermits null until it was decided, as are its reason, decider and receipt
 */
public record QuestionView(
        QuestionRow row,
        long version,
        Statement said,
        Boolean advicePermits,
        String advice,
        String adviceReference,
        String adviser,
        Instant advisedAt,
        Boolean rulingPermits,
        String rulingReason,
        String decider,
        Instant decidedAt,
        String rulingId) {

    static QuestionView of(AdviceQuestion question, Statement said, QuestionRow.Step step) {
        return new QuestionView(
                QuestionRow.of(question, said, step),
                question.getVersion(),
                said,
                question.getAdvicePermits(),
                question.getAdvice(),
                question.getAdviceReference(),
                name(question.getAdviser()),
                question.getAdvisedAt(),
                question.getRulingPermits(),
                question.getRulingReason(),
                name(question.getDecider()),
                question.getDecidedAt(),
                question.getRulingId());
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }
}
