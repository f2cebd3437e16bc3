package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.RecordCensus.Count;
import nl.partnership.ejb.base.RecordKind;

/** Records that an organisation owns and releases, for the rooms that have them: who sees them, and how many there are. */
@Dependent
public class OwnedRecords {

    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    /**
     * Those that the caller may see.
     *
     * @param rows of one kind, released or not
     * @param by who wrote one last, for the organisation that owns it
     * @param released as {@link OwnedRecord#isReleased} says
     */
    public <T> List<T> visible(
            RecordKind kind, List<T> rows, Function<T, ? extends Author> by, Predicate<? super T> released) {
        return rows.stream()
                .filter(row -> released.test(row) ? sight.of(by.apply(row), kind) : sight.ofUnreleased(by.apply(row)))
                .toList();
    }

    /** Whether the caller reads it whatever became of it: it is its organisation's, and the caller does not walk in its eyes. */
    public boolean isOwn(Author by) {
        return sight.ofUnreleased(by);
    }

    /**
     * Keeps in the trail that these are shown, where they are another organisation's.
     *
     * @param kind as the trail calls what is shown
     * @param id of the record, or of what the records hang on
     */
    public void seen(String kind, String id, List<? extends Author> authors) {
        authors.forEach(author -> trail.seen(kind, id, author.organisationId()));
    }

    /**
     * How many were released, for the census of a room.
     *
     * @param entity the name of an {@link OwnedRecord}, {@code r} in what follows
     * @param viewers joins from {@code r} to an organisation {@code v} that they were released to
     * @param opened what must hold of {@code r} beside its release; begins with {@code " and "}, or is empty
     */
    public List<Count> released(RecordKind kind, String entity, String viewers, String opened) {
        return entityManager
                .createQuery(
                        "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r) from " + entity
                                + " r join r.organisation o join r.author m " + viewers
                                + " where r.release = :ready" + opened
                                + " group by o.id, o.shortName, o.type, m.role, v.id",
                        Object[].class)
                .setParameter("ready", Release.READY)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Count(
                        kind,
                        (String) row[0],
                        (String) row[1],
                        new Party((OrganisationType) row[2], (String) row[3]),
                        (String) row[4],
                        (Long) row[5]))
                .toList();
    }
}
