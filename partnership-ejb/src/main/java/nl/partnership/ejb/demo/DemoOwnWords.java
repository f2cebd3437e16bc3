package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Turn;

/** What De Brug added to the signals and terms that all schools have. */
@Dependent
class DemoOwnWords {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built */
    void fill(DemoTown town) {
        LocalDate today = LocalDate.now(clock);
        Organisation school = town.member("coordinator").getOrganisation();
        SchoolSignal vaping = new SchoolSignal(
                school,
                "Vapen op school",
                "Een leerling vapet in of bij de school, of verkoopt vapes.",
                town.member("coordinator"));
        entityManager.persist(vaping);
        Responsibility first = new Responsibility(
                town.partnership("bridge", SchoolYear.of(today)), vaping.signal(), Phase.ALL, school);
        first.say(Turn.FIRST, null, "note", town.member("coordinator"), today);
        entityManager.persist(first);

        OwnTerm absent = new OwnTerm(school, town.member("coordinator"), today);
        absent.write(
                "thuiszitter",
                """
                Een leerling is drie weken ziek gemeld en niemand heeft haar gesproken.
                Een leerling komt alleen nog voor de gymles.
                Een leerling staat ingeschreven, maar krijgt thuis les van een ouder.
                Een leerling is geschorst en weet niet wanneer hij terug mag.
                Een leerling werkt overdag in een winkel en komt alleen voor toetsen.
                Een leerling volgt lessen via een scherm, omdat de bus te druk is.
                """);
        entityManager.persist(absent);
    }
}
