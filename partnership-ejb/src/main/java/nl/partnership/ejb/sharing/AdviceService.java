package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/**
 * Advice first. The adviser of the sending organisation advises; without one in the portal, somebody there records the
 * advice from elsewhere. Then somebody with a mandate decides: at a school the school leader or a board member, at a
 * partner a colleague of the asker; never the asker. Each change hands back the version that the caller read. For who
 * can do nothing with a question, and did not ask it, it does not exist.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class AdviceService {

    @Inject
    private Questions questions;

    @Inject
    private QuestionLists lists;

    /** The open questions with which the caller can go on, the oldest first; at most 500. */
    public List<QuestionRow> waiting() {
        return lists.waiting();
    }

    /** The questions on which the adviser advised and nobody decided yet, the oldest first; at most 500. */
    @Allowed(Audience.DPO)
    public List<QuestionRow> advised() {
        return lists.advised();
    }

    /** The caller's own questions, the newest first; at most 500. */
    public List<QuestionRow> mine() {
        return lists.mine();
    }

    /** @throws nl.partnership.domain.base.NotFound when the caller has nothing to do with it, or there is none */
    public QuestionView get(String id) {
        return lists.view(id);
    }

    /**
     * The adviser advises.
     *
     * @param permits whether it can go ahead; needed, like the words
     * @throws nl.partnership.domain.base.RuleViolation at {@code advicePermits} or {@code advice}
     */
    @Allowed(Audience.DPO)
    public void advise(String id, long version, Boolean permits, String advice) {
        questions.advise(id, version, permits, advice);
    }

    /**
     * Records advice from elsewhere, where the sending organisation has no adviser in the portal.
     *
     * @param reference where that advice is to be found
     * @throws nl.partnership.domain.base.RuleViolation at {@code adviceReference} too
     */
    public void recordAdvice(String id, long version, Boolean permits, String advice, String reference) {
        questions.recordAdvice(id, version, permits, advice, reference);
    }

    /**
     * The mandated person decides; the asker gets a mail, and tasks for what follows.
     *
     * @param reason needed when departing from the advice
     * @param until last day on which it holds for an identical request, at most a year ahead; null: for this one alone
     * @return id of the receipt of the ruling
     * @throws nl.partnership.domain.base.RuleViolation at {@code rulingPermits}, {@code rulingReason} or
     *     {@code holdsUntil}
     */
    public String rule(String id, long version, Boolean permits, String reason, LocalDate until) {
        return questions.rule(id, version, permits, reason, until);
    }

    /** The asker takes an open question back. */
    public void withdraw(String id, long version) {
        questions.withdraw(id, version);
    }
}
