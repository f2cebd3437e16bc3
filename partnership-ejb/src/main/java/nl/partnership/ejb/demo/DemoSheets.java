package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.partner.Membership;

/** The sheet of figures that De Brug published of the last school year. De Linde published none. */
@Dependent
class DemoSheets {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built, with incidents */
    void fill(DemoTown town) {
        Membership by = town.member("coordinator");
        LocalDate today = LocalDate.now(clock);
        SchoolYear year = SchoolYear.of(today).previous();
        Map<String, Long> counts = new HashMap<>();
        entityManager
                .createQuery(
                        "select i.kind, count(i) from Incident i where i.school = :school and i.schoolYear = :year"
                                + " group by i.kind",
                        Object[].class)
                .setParameter("school", by.getOrganisation())
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> counts.merge(
                        IncidentTerms.KINDS.of((String) row[0]).orElseThrow().group(), (Long) row[1], Long::sum));
        entityManager.persist(new FigureSheet(year, FigureSheet.bands(counts), false, by, today));
    }
}
