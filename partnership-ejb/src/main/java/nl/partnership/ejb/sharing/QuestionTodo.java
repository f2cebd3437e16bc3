package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.ReceiptContent;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * An open question about sharing waits for the officer of the board whose organisation asked, and when it was advised on
 * for the board; never for who asked. A question of the board's own, for which there is no officer, waits for the board.
 */
@ApplicationScoped
public class QuestionTodo implements TodoKind {

    public static final String CODE = "sharing.question";

    private static final String OPEN = "select q.id, q.status, a.id, o.id, b.id from AdviceQuestion q join q.receipt r"
            + " join r.asker a join r.organisation o left join o.board b where q.id in :subjects"
            + " and q.status in (nl.partnership.domain.sharing.AdviceQuestion.Status.ASKED,"
            + " nl.partnership.domain.sharing.AdviceQuestion.Status.ADVISED)"
            + " and exists (select c.id from ReceiptContent c where c.receipt = r)"
            + " and o.type = nl.partnership.domain.base.OrganisationType.SCHOOL";

    private static final String ADVISERS = "select o.id, b.id, r.id from Membership m join m.person r"
            + " join m.organisation o left join o.board b where m.role = :adviser and o.closed = false"
            + " and " + Held.opens("m");

    private static final int MOST_ADVISERS = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    /** That an officer comes or goes touches the questions of the board. */
    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                AdviceQuestion.class,
                THEMSELVES,
                ReceiptContent.class,
                "select q.id from AdviceQuestion q where exists"
                        + " (select c.id from ReceiptContent c where c.id in :changed and c.receipt = q.receipt)",
                Membership.class,
                "select q.id from AdviceQuestion q where q.status ="
                        + " nl.partnership.domain.sharing.AdviceQuestion.Status.ASKED and exists (select m.id"
                        + " from Membership m where m.id in :changed and m.role = '" + Overseers.OFFICER + "')");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select q.id from AdviceQuestion q where q.id > :after and q.status in"
                                + " (nl.partnership.domain.sharing.AdviceQuestion.Status.ASKED,"
                                + " nl.partnership.domain.sharing.AdviceQuestion.Status.ADVISED) order by q.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<Todo> todos = new ArrayList<>();
        List<Object[]> advisers = null;
        List<Object[]> open = entityManager
                .createQuery(OPEN, Object[].class)
                .setParameter("subjects", subjects)
                .getResultList();
        for (Object[] row : open) {
            String asker = (String) row[2];
            String board = board(row[3], row[4]);
            if (row[1] == AdviceQuestion.Status.ADVISED) {
                todos.add(todo(row, board, Audience.BOARD).butNot(asker));
                continue;
            }
            todos.add(todo(row, board, Audience.DPO).butNot(asker));
            if (board.equals(row[3])) {
                advisers = advisers == null ? advisers() : advisers;
                if (advisers.stream().noneMatch(one -> board.equals(board(one[0], one[1])) && !asker.equals(one[2]))) {
                    todos.add(todo(row, board, Audience.BOARD));
                }
            }
        }
        return todos;
    }

    private List<Object[]> advisers() {
        return entityManager
                .createQuery(ADVISERS, Object[].class)
                .setParameter("adviser", Overseers.OFFICER)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST_ADVISERS)
                .getResultList();
    }

    private Todo todo(Object[] row, String board, Audience audience) {
        return new Todo(code(), (String) row[0]).toOrganisation(board).toAudience(audience.name());
    }

    /** The board of an organisation, which may be one itself. */
    private static String board(Object organisation, Object board) {
        return (String) (board == null ? organisation : board);
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new TodoLine(
                        code(),
                        null,
                        rows.size() == 1
                                ? Sentence.of("sharing.questions.home.one")
                                : Sentence.of("sharing.questions.home", rows.size()),
                        "/sharing/questions.xhtml",
                        null,
                        Sentence.of("sharing.questions.waiting"),
                        null,
                        true));
    }
}
