package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.RecordCensus.Count;
import nl.partnership.ejb.base.RecordKind;

/** Records that an organisation owns and releases, for the rooms that have them: who sees them, and how many there are. */
@Dependent
public class OwnedRecords {

    @Inject
    private ReleasedCounts counts;

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
        return visible(kind, rows, by, released, sight::ofUnreleased);
    }

    /**
     * Those answers in a round that the caller may see.
     *
     * @param rows of one kind, opened or not
     * @param by who wrote one last, for the team that gives it
     * @param opened whether it was released and its round was opened
     */
    public <T> List<T> answers(
            RecordKind kind, List<T> rows, Function<T, ? extends Author> by, Predicate<? super T> opened) {
        return visible(kind, rows, by, opened, sight::ofUnopened);
    }

    private <T> List<T> visible(
            RecordKind kind,
            List<T> rows,
            Function<T, ? extends Author> by,
            Predicate<? super T> released,
            Predicate<Author> own) {
        return rows.stream()
                .filter(row -> released.test(row) ? sight.of(by.apply(row), kind) : own.test(by.apply(row)))
                .toList();
    }

    /** Whether the caller reads it whatever became of it: it is its organisation's, and the caller does not walk in its eyes. */
    public boolean isOwn(Author by) {
        return sight.ofUnreleased(by);
    }

    /** Whether it is an answer of the caller's own team, who does not walk in its eyes. */
    public boolean isOwnAnswer(Author by) {
        return sight.ofUnopened(by);
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
        return released(kind, entity, viewers, opened, Map.of());
    }

    /**
     * The same.
     *
     * @param parameters of the joins and of what must hold
     */
    public List<Count> released(
            RecordKind kind, String entity, String viewers, String opened, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("ready", Release.READY);
        return counts.byRole(
                        kind,
                        "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r) from " + entity
                                + " r join r.organisation o join r.author m " + viewers + " where r.release = :ready"
                                + opened + " group by o.id, o.shortName, o.type, m.role, v.id",
                        all)
                .toList();
    }
}
