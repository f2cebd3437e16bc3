package nl.partnership.ejb.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Statement;

/**
 * A question for advice with the facts.
 *
 * @param version what a page hands back when it does something with it
 * @param said what was asked and known
 * @param advicePermits null until there is advice, as are its words, adviser and moment
 * @param adviceReference where advice from outside the portal is to be found; else null
 * @param rules that it names, by id, in the words of the version by which was answered
 * @param earlier what was advised before on such a question, the newest first; only for who advises or decides
 * @param rulingPermits null until it was decided, as are its reason, decider and receipt
 */
public record QuestionView(
        QuestionRow row,
        long version,
        Statement said,
        Map<String, SharingRule> rules,
        List<Earlier> earlier,
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

    /** Advice on another question of the same organisation about the same kind of information. */
    public record Earlier(
            String id,
            Instant advisedAt,
            List<String> categories,
            String receiverOrganisation,
            boolean permits,
            String advice) {}

    static QuestionView of(
            AdviceQuestion question,
            Statement said,
            Map<String, SharingRule> rules,
            List<Earlier> earlier,
            QuestionRow.Step step) {
        return new QuestionView(
                QuestionRow.of(question, said, step),
                question.getVersion(),
                said,
                rules,
                earlier,
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
