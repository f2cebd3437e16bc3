package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.ReceiptContent;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Lists of questions for advice, and what is known around one. */
@Dependent
class QuestionLists {

    private static final int MOST = 500;
    private static final int MOST_EARLIER = 100;
    private static final int SHOWN_EARLIER = 5;
    private static final Set<AdviceQuestion.Status> OPEN =
            Set.of(AdviceQuestion.Status.ASKED, AdviceQuestion.Status.ADVISED);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private FoundQuestions questions;

    @Inject
    private Advisers advisers;

    @Inject
    private NamedRules rules;

    @Inject
    private CurrentCaller current;

    /** Where somebody is in danger comes first, then who waits longest. */
    List<QuestionRow> waiting() {
        return open().filter(row -> row.step() != QuestionRow.Step.NONE
                        && row.step() != QuestionRow.Step.WITHDRAW
                        && !isAdvised(row))
                .sorted(Comparator.comparing(row -> !row.isUrgent()))
                .toList();
    }

    List<QuestionRow> advised() {
        return open().filter(QuestionLists::isAdvised).toList();
    }

    /** An adviser may think better of it until somebody decides; but it is that one's turn now. */
    private static boolean isAdvised(QuestionRow row) {
        return row.step() == QuestionRow.Step.ADVISE && row.status() == AdviceQuestion.Status.ADVISED;
    }

    private Stream<QuestionRow> open() {
        Caller caller = current.get();
        return rows(questions
                .query("q.status in :open and (o.id = :own or o.id = :board or b.id = :board) order by r.madeAt, q.id")
                .setParameter("open", OPEN)
                .setParameter("own", Objects.requireNonNullElse(caller.organisationId(), ""))
                .setParameter("board", Objects.requireNonNullElse(caller.boardId(), "")));
    }

    List<QuestionRow> mine() {
        return rows(questions
                        .query("a.id = :me and o.id = :own order by r.madeAt desc, q.id")
                        .setParameter("me", current.get().personId())
                        .setParameter(
                                "own", Objects.requireNonNullElse(current.get().organisationId(), "")))
                .toList();
    }

    /** What receipts say comes in one query for all of them; a question whose receipt was erased is left out. */
    private Stream<QuestionRow> rows(TypedQuery<AdviceQuestion> query) {
        List<AdviceQuestion> found = query.setMaxResults(MOST).getResultList();
        Set<String> advising = advisers.ofCaller();
        Map<String, Statement> said = said(found);
        return found.stream()
                .filter(question -> said.containsKey(question.getReceipt().getId()))
                .map(question -> QuestionRow.of(
                        question, said.get(question.getReceipt().getId()), questions.step(question, advising)));
    }

    private Map<String, Statement> said(List<AdviceQuestion> asked) {
        List<String> receipts =
                asked.stream().map(question -> question.getReceipt().getId()).toList();
        return receipts.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select c from ReceiptContent c where c.receipt.id in :receipts", ReceiptContent.class)
                        .setParameter("receipts", receipts)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                kept -> kept.getReceipt().getId(), kept -> Statement.read(kept.getContent())));
    }

    QuestionView view(String id) {
        AdviceQuestion question = questions.require(id);
        Statement said = RulingReceipts.said(question);
        boolean involved = advisers.isInvolved(question.getReceipt().getOrganisation());
        return QuestionView.of(
                question,
                said,
                rules.of(said),
                involved ? earlier(question, said) : List.of(),
                questions.step(question));
    }

    private List<QuestionView.Earlier> earlier(AdviceQuestion question, Statement said) {
        List<AdviceQuestion> others = questions
                .query("o = :sending and q <> :this and q.advisedAt is not null order by q.advisedAt desc")
                .setParameter("sending", question.getReceipt().getOrganisation())
                .setParameter("this", question)
                .setMaxResults(MOST_EARLIER)
                .getResultList();
        Map<String, Statement> theirs = said(others);
        List<String> categories = said.situation().request().categories();
        return others.stream()
                .filter(other -> theirs.containsKey(other.getReceipt().getId()))
                .map(other -> advised(other, theirs.get(other.getReceipt().getId())))
                .filter(other -> !Collections.disjoint(other.categories(), categories))
                .limit(SHOWN_EARLIER)
                .toList();
    }

    private static QuestionView.Earlier advised(AdviceQuestion question, Statement said) {
        return new QuestionView.Earlier(
                question.getId(),
                question.getAdvisedAt(),
                said.situation().request().categories(),
                said.receiver().organisation(),
                question.getAdvicePermits(),
                question.getAdvice());
    }
}
