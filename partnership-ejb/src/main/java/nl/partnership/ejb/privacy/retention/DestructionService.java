package nl.partnership.ejb.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentTally;
import nl.partnership.domain.privacy.Destruction;
import nl.partnership.domain.privacy.DestructionLine;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;

/**
 * The declarations that tell of what was erased. Each organisation reads its own; officer and board those of the board,
 * its schools and the portal. Who may not know whether there are incidents does not learn it here.
 */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class DestructionService {

    private static final List<String> OF_INCIDENTS =
            List.of(ThreadEnd.kind(Incident.class), ThreadEnd.kind(IncidentTally.class));

    private static final String MINE = " from Destruction d left join d.organisation o left join o.board b where"
            + " (o.id = :mine or b.id = :mine or :portal = true and o.id is null)"
            + " and exists (select l.id from DestructionLine l where l.destruction = d and l.kind not in :hidden)";

    private static final String SUM =
            "(select sum(l.%s) from DestructionLine l where l.destruction = d and l.kind not in :hidden)";

    private static final String ROWS = "select d.id, d.day, o.name, " + SUM.formatted("erased") + ", "
            + SUM.formatted("held") + MINE + " order by d.day desc, o.nameKey, d.id";

    private static final int MOST_LINES = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /** The latest first. */
    public Listed<DestructionRow> list(int first, int most) {
        long total = bound(entityManager.createQuery("select count(d)" + MINE, Long.class))
                .getSingleResult();
        List<DestructionRow> rows = bound(entityManager.createQuery(ROWS, Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(DestructionService::row)
                .toList();
        return new Listed<>(rows, total);
    }

    private static DestructionRow row(Object[] row) {
        return new DestructionRow((String) row[0], (LocalDate) row[1], (String) row[2], number(row[3]), number(row[4]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** @throws NotFound for one of others, or of which the caller may know nothing */
    public DestructionView get(String id) {
        Destruction told = bound(entityManager.createQuery("select d" + MINE + " and d.id = :id", Destruction.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("destruction", id));
        List<DestructionView.Line> lines = entityManager
                .createQuery(
                        "select l from DestructionLine l where l.destruction = :told and l.kind not in :hidden"
                                + " order by l.kind",
                        DestructionLine.class)
                .setParameter("told", told)
                .setParameter("hidden", hidden())
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(line -> new DestructionView.Line(
                        line.getKind(),
                        line.getSince(),
                        line.getNumber(),
                        line.getRanBy(),
                        line.getErased(),
                        line.getHeld()))
                .toList();
        String owner =
                told.getOrganisation() == null ? null : told.getOrganisation().getName();
        return new DestructionView(id, told.getDay(), owner, told.getHolds(), told.keptUntil(), lines);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        Caller caller = current.get();
        boolean oversees = Audience.DPO.includes(caller) || Audience.BOARD.includes(caller);
        return query.setParameter("mine", oversees ? caller.boardId() : caller.organisationId())
                .setParameter("portal", oversees)
                .setParameter("hidden", hidden());
    }

    /** A list that is never empty, as databases ask. */
    private List<String> hidden() {
        return current.get().isWalking() ? OF_INCIDENTS : List.of("");
    }
}
