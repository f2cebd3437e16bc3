package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.base.Fetch;

/** Finds questions for advice, and says what the caller can do with one. */
@Dependent
class FoundQuestions {

    private static final String FROM = "select q from AdviceQuestion q join q.receipt r join r.asker a"
            + " join r.organisation o left join o.board b where ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Advisers advisers;

    @Inject
    private Receipts receipts;

    /** The question that a receipt made; empty when it made none. */
    Optional<AdviceQuestion> about(Receipt receipt) {
        return query("r.id = :receipt")
                .setParameter("receipt", receipt.getId())
                .getResultStream()
                .findFirst();
    }

    QuestionRow.Step step(AdviceQuestion question) {
        return step(question, advisers.ofCaller());
    }

    QuestionRow.Step step(AdviceQuestion question, Set<String> advising) {
        return question.isOpen() ? advisers.step(question, advising) : QuestionRow.Step.NONE;
    }

    /** The same, as it was read before, when that step is the caller's to take now. */
    AdviceQuestion require(String id, long version, QuestionRow.Step step) {
        AdviceQuestion question = require(id);
        question.requireVersion(version);
        if (!question.isOpen()) {
            throw new RuleViolation("sharing.question.closed");
        }
        if (step(question) != step) {
            throw new NotAllowed("AdviceService." + step);
        }
        return question;
    }

    /** The question, when the caller asked it or can have something to do with it. */
    AdviceQuestion require(String id) {
        return query("q.id = :id")
                .setParameter("id", Objects.requireNonNullElse(id, ""))
                .getResultStream()
                .filter(question -> receipts.isMine(question.getReceipt())
                        || advisers.isInvolved(question.getReceipt().getOrganisation())
                        || step(question) != QuestionRow.Step.NONE)
                .findFirst()
                .orElseThrow(() -> new NotFound("advice-question", id));
    }

    /** @param condition on the question {@code q}, receipt {@code r}, asker {@code a}, organisation {@code o}, board {@code b} */
    TypedQuery<AdviceQuestion> query(String condition) {
        return Fetch.along(
                        entityManager.createQuery(FROM + condition, AdviceQuestion.class),
                        "q.receipt.asker",
                        "q.receipt.organisation.board",
                        "q.adviser",
                        "q.decider")
                // a collection would multiply the rows: all of them come in a query of their own
                .setHint("eclipselink.batch", "q.receipt.contents")
                .setHint("eclipselink.batch.type", "IN");
    }
}
