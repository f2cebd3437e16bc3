package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Statement;

/**
 * A question for advice in a list.
 *
 * @param askedBy name of who wants to share
 * @param organisation short name of the sending organisation
 * @param step what the caller can do with it now
 */
public record QuestionRow(
        String id,
        String askedBy,
        String organisation,
        Instant askedAt,
        Party receiver,
        String receiverOrganisation,
        List<String> categories,
        String purpose,
        AdviceQuestion.Status status,
        Step step)
        implements Serializable {

    /** What somebody can do with a question. */
    public enum Step {
        /** Advise, as the adviser of the sending organisation. */
        ADVISE,
        /** Record advice from elsewhere, as the organisation has no adviser in the portal. */
        RECORD_ADVICE,
        /** Decide, with the mandate of the sending organisation. */
        RULE,
        /** Take it back, as the asker. */
        WITHDRAW,
        /** Only look. */
        NONE
    }

    /** Whether somebody is in danger now. */
    public boolean isUrgent() {
        return Codes.ACUTE_DANGER.equals(purpose);
    }

    static QuestionRow of(AdviceQuestion question, Statement said, Step step) {
        return new QuestionRow(
                question.getId(),
                said.asker().name(),
                said.asker().organisation(),
                said.madeAt(),
                said.situation().request().receiver(),
                said.receiver().organisation(),
                said.situation().request().categories(),
                said.situation().request().purpose(),
                question.getStatus(),
                step);
    }
}
