package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Held;

/**
 * Who advises and who decides for the sending organisation, and nobody about their own question. A school and its board
 * have one adviser, the data protection officer; partners have none in the portal. A mandate has the school leader or a
 * board member; of a partner's people the portal knows no leaders, so there a second person decides.
 */
@Dependent
class Advisers {

    private static final String LEADER = "SCHOOL_LEADER";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * What the caller can do with an open question now.
     *
     * @param advisers as {@link #ofCaller} found them, once for all questions
     */
    QuestionRow.Step step(AdviceQuestion question, Set<String> advisers) {
        Person asker = question.getReceipt().getAsker();
        Organisation sending = question.getReceipt().getOrganisation();
        boolean isAsker = asker.getId().equals(current.get().personId());
        if (!isAsker && isAdviser(sending)) {
            return QuestionRow.Step.ADVISE;
        }
        if (question.getStatus() == AdviceQuestion.Status.ASKED && isOf(sending) && !hasAdviser(asker, advisers)) {
            return QuestionRow.Step.RECORD_ADVICE;
        }
        if (!isAsker && question.getStatus() == AdviceQuestion.Status.ADVISED && mayRule(sending)) {
            return QuestionRow.Step.RULE;
        }
        return isAsker && isOf(sending) ? QuestionRow.Step.WITHDRAW : QuestionRow.Step.NONE;
    }

    /** Whether the caller has, had or will have something to do with questions of this organisation. */
    boolean isInvolved(Organisation sending) {
        return isAdviser(sending) || mayRule(sending);
    }

    private boolean isAdviser(Organisation sending) {
        return Audience.DPO.includes(current.get()) && isOfBoard(sending);
    }

    private boolean mayRule(Organisation sending) {
        Caller caller = current.get();
        if (sending.getType() != OrganisationType.SCHOOL) {
            return isOf(sending);
        }
        return Audience.BOARD.includes(caller) ? isOfBoard(sending) : LEADER.equals(caller.role()) && isOf(sending);
    }

    private boolean isOf(Organisation sending) {
        return sending.getId().equals(current.get().organisationId());
    }

    private boolean isOfBoard(Organisation sending) {
        Organisation board = sending.ownBoard();
        return board != null && board.getId().equals(current.get().boardId());
    }

    /** Whether somebody in the portal can advise on this question: another one than who asks. */
    private static boolean hasAdviser(Person asker, Set<String> advisers) {
        return advisers.stream().anyMatch(adviser -> !adviser.equals(asker.getId()));
    }

    /** Ids of the people who advise the caller's organisation today; none for a partner. */
    Set<String> ofCaller() {
        return Set.copyOf(entityManager
                .createQuery(
                        "select m.person.id from Membership m join m.organisation o left join o.board b"
                                + " where m.role = :adviser and o.closed = false and (o.id = :board or b.id = :board)"
                                + " and " + Held.opens("m"),
                        String.class)
                .setParameter("adviser", Overseers.OFFICER)
                .setParameter("board", Objects.requireNonNullElse(current.get().boardId(), ""))
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }
}
