package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseReach;
import nl.partnership.domain.support.ExpertiseTerms;
import nl.partnership.domain.support.MapLink;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.support.Sector;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;

/**
 * Whom De Brug really calls: one number is wrong, one was not confirmed for a year, and at radicalisation there is nobody. De
 * Linde has one.
 */
@Dependent
class DemoSupport {

    private static final int DAYS_AGO = 4;
    private static final int MONTHS_FADED = 14;

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
        entityManager.persist(
                new MapLink(bridge().getSchool(), "https://waterstad.example/sociale-kaart", town.member("gemeente")));
        Expertise advice = entry(
                "jeugdhulp",
                "Jeugdhulp Midden, overleg voor scholen",
                Sector.YOUTH_HELP,
                Set.of(Signal.SEXTING, Signal.EXCLUSION),
                "030 555 01 20",
                "werkdagen van 9 tot 17 uur",
                "Bel eerst en noem geen naam. Wij denken mee over de groep.",
                1);
        Expertise street = entry(
                "jongerenwerk",
                "Jongerenwerk, team straat",
                Sector.WELFARE,
                Set.of(Signal.HARDENING, Signal.POLARISATION),
                "030 555 01 99",
                "van 14 tot 22 uur",
                null,
                3);
        entry(
                "gemeente",
                "Loket Waterstad, zorg en veiligheid",
                Sector.MUNICIPAL,
                Set.of(),
                "14 030",
                null,
                "Vraag naar het team onderwijs.",
                MONTHS_FADED);
        entry(
                "coordinator",
                "Trainer online weerbaarheid",
                Sector.EDUCATION,
                Set.of(Signal.SEXTING),
                "030 555 03 10",
                null,
                "Komt binnen twee weken in de klas.",
                2);
        reach(advice, "coordinator", ReachOutcome.REACHED);
        reach(street, "coordinator", ReachOutcome.WRONG);
        correct(street);
        entityManager.persist(new Expertise(
                town.partnership("linden", SchoolYear.of(today)),
                terms(
                        "Jeugdhulp Midden, overleg voor scholen",
                        Sector.YOUTH_HELP,
                        Set.of(Signal.EXCLUSION),
                        "030 555 01 20",
                        "werkdagen van 9 tot 17 uur",
                        null),
                town.member("jeugdhulp"),
                today.minusMonths(1)));
    }

    private Partnership bridge() {
        return town.partnership("bridge", SchoolYear.of(today));
    }

    private static ExpertiseTerms terms(
            String name, Sector sector, Set<Signal> signals, String phone, String hours, String how) {
        return new ExpertiseTerms(name, sector, signals, Ages.ALL, how, phone, null, hours, null);
    }

    private Expertise entry(
            String user,
            String name,
            Sector sector,
            Set<Signal> signals,
            String phone,
            String hours,
            String how,
            int monthsAgo) {
        Expertise entry = new Expertise(
                bridge(),
                terms(name, sector, signals, phone, hours, how),
                town.member(user),
                today.minusMonths(monthsAgo));
        entityManager.persist(entry);
        return entry;
    }

    private void reach(Expertise entry, String user, ReachOutcome outcome) {
        entityManager.persist(new ExpertiseReach(entry, outcome, town.member(user), today.minusDays(DAYS_AGO)));
    }

    /** What the owner of a wrong number is asked to do. */
    private void correct(Expertise entry) {
        Membership by = town.member("coordinator");
        ZonedDateTime then = ZonedDateTime.now(clock).minusDays(DAYS_AGO);
        String title =
                "Kijk de gegevens op de sociale kaart na: " + entry.terms().name();
        Task task = new Task(
                bridge(),
                new Actor(by.getPerson(), by.getOrganisation(), by.getRole()),
                new TaskSubject("expertise", entry.getId(), null),
                Set.of(by.getOrganisation(), entry.getOrganisation()),
                title,
                then);
        task.agree(title, null, entry.getOrganisation(), entry.getAuthor().getPerson(), today.plusDays(10));
        entityManager.persist(task);
    }
}
