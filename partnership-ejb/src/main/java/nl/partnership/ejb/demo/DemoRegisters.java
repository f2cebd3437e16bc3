package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.consent.Pseudonym;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolRegion;

/** The covenants of Waterstad, the region and the monitor of a school, and some cases in which parents and pupils said yes, no, or no after all. */
@Dependent
class DemoRegisters {

    private static final String SUPPORT = "INDIVIDUAL_SUPPORT";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private final Random random = new Random(417);
    private DemoTown town;
    private LocalDate today;

    /** @param town already built */
    void fill(DemoTown town) {
        this.town = town;
        today = LocalDate.now(clock);
        covenants();
        schoolYears();
        casesOfTheBridge();
        caseOfYouthCare();
    }

    private void covenants() {
        LocalDate from = SchoolYear.of(today).previous().firstDay();
        Covenant safe = covenant(
                "Convenant Veilig op school Waterstad",
                List.of("fg", "jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk"),
                List.of("PREVENTION", "INCIDENT_HANDLING", SUPPORT, "COORDINATION"),
                from,
                today.plusYears(2),
                today.plusMonths(8));
        entityManager.persist(new CovenantText(
                safe,
                "Convenant Veilig op school Waterstad.pdf",
                signedText(),
                town.person("bestuurder"),
                clock.instant()));
        covenant(
                "Afspraken met Jeugdbescherming Regio",
                List.of("fg", "gi"),
                List.of("CHILD_PROTECTION", SUPPORT),
                from,
                today.plusDays(60),
                from.plusMonths(2));
    }

    /** De Brug noted that last year's monitor is with the Inspectorate; De Linde did not, and has no region yet. */
    private void schoolYears() {
        SchoolYear last = SchoolYear.of(today).previous();
        Organisation bridge = town.partnership("bridge", last).getSchool();
        keep(new SchoolRegion(bridge, Region.NORTH));
        keep(new MonitorDelivery(bridge, last)).deliver(last.lastDay().minusDays(45), town.person("leider"), today);
    }

    private Covenant covenant(
            String title, List<String> users, List<String> purposes, LocalDate from, LocalDate until, LocalDate on) {
        Set<Organisation> parties =
                users.stream().map(user -> town.member(user).getOrganisation()).collect(Collectors.toSet());
        return keep(new Covenant(new Covenant.Terms(title, parties, purposes, from, until, on)));
    }

    private static byte[] signedText() {
        try (InputStream in = DemoRegisters.class.getResourceAsStream("/demo/convenant.pdf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void casesOfTheBridge() {
        PupilCase first = open("zorg", 30);
        say(first, Giver.PARENTS, true, "jeugdhulp", 25, "ATTENDANCE", "HOME_SITUATION");
        PupilCase second = open("coordinator", 20);
        say(second, Giver.PARENTS, false, "jeugdagent", 18, "SAFETY_SIGNAL");
        say(second, Giver.PUPIL, true, "jeugdhulp", 12, "SAFETY_SIGNAL", "HOME_SITUATION");
        PupilCase third = open("zorg", 15);
        say(third, Giver.PARENTS, true, "gemeente", 14, "ATTENDANCE")
                .withdraw(today.minusDays(3), town.person("zorg"), today, clock.instant());
        open("leider", 90).close(today.minusDays(10));
    }

    /** For a plan of care both are asked between twelve and fifteen. */
    private void caseOfYouthCare() {
        PupilCase own = open("jeugdhulp", 8);
        say(own, Giver.PARENTS, true, "zorg", 7, "CARE_PLAN");
        say(own, Giver.PUPIL, true, "zorg", 6, "CARE_PLAN");
    }

    private PupilCase open(String user, int daysAgo) {
        Membership by = town.member(user);
        return keep(
                new PupilCase(Pseudonym.draw(random), by.getOrganisation(), by.getPerson(), today.minusDays(daysAgo)));
    }

    private Consent say(PupilCase in, Giver giver, boolean given, String receiver, int daysAgo, String... categories) {
        LocalDate on = today.minusDays(daysAgo);
        Consent.Terms terms = new Consent.Terms(
                giver,
                given,
                town.member(receiver).getOrganisation(),
                Stream.of(categories).toList(),
                SUPPORT,
                on,
                "besproken op school, verslag in de map toestemming");
        return keep(new Consent(in, terms, in.getOpenedBy(), today, clock.instant()));
    }

    private <T> T keep(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}
