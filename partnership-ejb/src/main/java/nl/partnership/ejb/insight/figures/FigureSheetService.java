package nl.partnership.ejb.insight.figures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.Band;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.insight.BoardLists;
import nl.partnership.ejb.insight.IncidentAccess;
import nl.partnership.ejb.screening.RecordContent;

/** Publishes and withdraws the sheet of figures of the own school. */
@Stateless
@Allowed(Audience.REGISTER_READER)
public class FigureSheetService {

    private static final String COUNT = "select i.kind, count(i) from Incident i where i.school = :school"
            + " and i.undoneAt is null and i.schoolYear = :year group by i.kind";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    @Inject
    private BoardLists lists;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /** What the sheet of the school year that is over would be, as others would read it. */
    public FigureSheetPreview preview() {
        Membership by = access.membership();
        SchoolYear year = year();
        return new FigureSheetPreview(
                by.getOrganisation().getShortName(),
                year,
                FigureSheetRow.lines(bands(by, year)),
                existing(by, year).stream().findFirst().orElse(null));
    }

    /**
     * Publishes it, for good: there is one a school year.
     *
     * @param about whether a number is mainly about one pupil, one class or one event; null when nobody answered
     * @return its id
     * @throws RuleViolation at {@code about}, or when there is one of that year
     */
    public String publish(Boolean about) {
        Membership by = access.membership();
        SchoolYear year = year();
        // two who publish at the same moment make one
        entityManager.lock(by.getOrganisation(), LockModeType.PESSIMISTIC_WRITE);
        if (!existing(by, year).isEmpty()) {
            throw new RuleViolation("insight.sheet.once", year);
        }
        FigureSheet sheet = new FigureSheet(year, bands(by, year), about, by, LocalDate.now(clock));
        entityManager.persist(sheet);
        return sheet.getId();
    }

    /**
     * Withdraws it: it is not there any more, and what was wrong stands in its place.
     *
     * @param because in words, without a number
     * @throws NotFound for one of another school
     * @throws RuleViolation at {@code because}
     */
    public void withdraw(String id, String because) {
        Membership by = access.membership();
        FigureSheet sheet = id == null ? null : entityManager.find(FigureSheet.class, id);
        if (sheet == null || !sheet.getSchool().equals(by.getOrganisation())) {
            throw new NotFound("figure-sheet", id);
        }
        content.require("because", because);
        sheet.withdraw(because, LocalDate.now(clock));
    }

    private Map<String, Band> bands(Membership by, SchoolYear year) {
        IncidentTerms kinds = lists.own().kinds();
        Map<String, Long> counts = new HashMap<>();
        entityManager
                .createQuery(COUNT, Object[].class)
                .setParameter("school", by.getOrganisation())
                .setParameter("year", year)
                .getResultList()
                .forEach(row ->
                        counts.merge(kinds.of((String) row[0]).orElseThrow().group(), (Long) row[1], Long::sum));
        return FigureSheet.bands(counts);
    }

    private List<String> existing(Membership by, SchoolYear year) {
        return entityManager
                .createQuery(
                        "select f.id from FigureSheet f where f.school = :school and f.schoolYear = :year",
                        String.class)
                .setParameter("school", by.getOrganisation())
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultList();
    }

    private SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock)).previous();
    }
}
