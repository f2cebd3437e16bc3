package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.schoolyear.Monitors;

/**
 * The sources of figures that the caller, or a table, may see, the latest first. Lateness of the safety monitor is read from
 * the school's year and not stored, so they are put in order here; an organisation has at most a few dozen at a school.
 */
@Dependent
class Sources {

    /** Those who deliver figures: at a school who convenes, at a partner everybody. */
    static final Set<Audience> WRITERS =
            Set.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    private static final int MOST = 2000;

    private static final String FIND =
            "select d from DataSource d join d.school s, Partnership p join p.school ps" + " where ps.id = s.id and ";

    private static final String OF_YEAR = "p.schoolYear = :year and ";

    private static final Comparator<SourceRow> LATEST_FIRST = Comparator.comparing((SourceRow row) -> !row.isHolding())
            .thenComparing(SourceRow::nextDue)
            .thenComparing(SourceRow::kind)
            .thenComparing(SourceRow::organisation)
            .thenComparing(SourceRow::id);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Monitors monitors;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** All that the caller may see of the schools that the caller works with today. */
    List<SourceRow> seen() {
        List<DataSource> found =
                find(access.bound(entityManager.createQuery(FIND + OF_YEAR + PartnershipAccess.MINE, DataSource.class))
                        .setParameter("year", SchoolYear.of(today())));
        return rows(
                found, source -> sight.of(source.getOrganisation().getId(), source.writtenBy(), SourceCensus.SOURCE));
    }

    /** @throws NotFound when the caller sees none with this id */
    SourceRow require(String id) {
        return seen().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("data-source", id));
    }

    /** Those that hold at the school of a table, and that everybody there may see. */
    List<SourceRow> at(AtTable table) {
        List<DataSource> found = find(entityManager
                .createQuery(FIND + "p.id = :partnership and d.endedOn is null", DataSource.class)
                .setParameter("partnership", table.partnershipId()));
        return rows(
                found,
                source ->
                        sight.ofAll(table, source.getOrganisation().getId(), source.writtenBy(), SourceCensus.SOURCE));
    }

    private static List<DataSource> find(TypedQuery<DataSource> query) {
        return Fetch.along(
                        query,
                        "d.school.board",
                        "d.organisation.board",
                        "d.author.organisation.board",
                        "d.author.person",
                        "d.author.deputy",
                        "d.author.sponsor")
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<SourceRow> rows(List<DataSource> found, Predicate<DataSource> visible) {
        List<DataSource> shown = found.stream().filter(visible).toList();
        Map<String, Monitors.Standing> standings = monitors.of(shown.stream()
                .filter(DataSource::isMonitor)
                .map(source -> source.getSchool().getId())
                .distinct()
                .toList());
        return shown.stream()
                .map(source -> row(source, standings.get(source.getSchool().getId())))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Of the safety monitor others than the school and its board learn whether it was delivered, not when. */
    private SourceRow row(DataSource source, Monitors.Standing standing) {
        String school = source.getSchool().getId();
        return source.isMonitor()
                ? SourceRow.of(
                        source,
                        standing.dueOn(),
                        sight.isOwn(school) ? standing.deliveredOn() : null,
                        writes(source),
                        today())
                : SourceRow.of(source, source.nextDue(), source.getLastDelivered(), writes(source), today());
    }

    private boolean writes(DataSource source) {
        Caller caller = current.get();
        return !caller.isWalking()
                && source.getOrganisation().getId().equals(caller.organisationId())
                && WRITERS.stream().anyMatch(audience -> audience.includes(caller));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
