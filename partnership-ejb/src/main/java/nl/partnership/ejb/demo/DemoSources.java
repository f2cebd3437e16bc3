package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.domain.partner.Partnership;

/** Where De Brug and its partners have figures from; one of them is late. De Linde wrote down none yet. */
@Dependent
class DemoSources {

    private static final int WEEKS_LATE = 9;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private LocalDate today;

    /** @param town already built */
    void fill(DemoTown town) {
        this.town = town;
        today = LocalDate.now(clock);
        write("coordinator", SourceKind.PUPIL_MONITOR, "schooljaar", null, Reliability.GOOD, null);
        write(
                "gemeente",
                SourceKind.ABSENCE,
                "per kwartaal",
                today.minusWeeks(WEEKS_LATE),
                Reliability.FAIR,
                "Scholen melden niet allemaal even snel.");
        write(
                "jeugdagent",
                SourceKind.POLICE_FIGURES,
                null,
                today.plusMonths(2),
                Reliability.FAIR,
                "Meldingen in de buurt, niet van de school.");
        write(
                "jeugdhulp",
                SourceKind.OTHER,
                "laatste half jaar",
                today.plusMonths(1),
                Reliability.IMPRESSION,
                "Wat medewerkers zien, geen telling.");
    }

    private void write(
            String user, SourceKind kind, String period, LocalDate deadline, Reliability reliability, String why) {
        Partnership bridge = town.partnership("bridge", SchoolYear.of(today));
        Rhythm rhythm = kind == SourceKind.OTHER ? Rhythm.HALF_YEAR : kind.usual();
        String name = kind == SourceKind.OTHER ? "Vragen aan de jeugdhulp" : null;
        entityManager.persist(new DataSource(
                bridge,
                kind,
                new SourceTerms(name, period, rhythm, deadline, reliability, why),
                town.member(user),
                today.minusMonths(1)));
    }
}
