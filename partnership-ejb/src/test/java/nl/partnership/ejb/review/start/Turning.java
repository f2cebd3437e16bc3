package nl.partnership.ejb.review.start;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolRegion;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationTerms;
import nl.partnership.domain.support.RoleSeat;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.StepTerms;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** De Brug after a year with its partners: for tests of the start of the next. */
abstract class Turning extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final LocalDate LAST_YEAR = LocalDate.of(2026, 3, 2);

    final Town town = new Town();
    final Partnership former = new Partnership(town.bridge, Town.YEAR.previous());

    @BeforeEach
    void build() {
        former.add(town.care);
        former.add(town.police);
        former.add(town.municipality);
        inDatabase(em -> {
            town.persist(em);
            em.persist(former);
            em.persist(new SchoolRegion(em.find(Organisation.class, town.bridge.getId()), Region.NORTH));
        });
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    Partnership former(EntityManager em) {
        return em.find(Partnership.class, former.getId());
    }

    Membership member(EntityManager em, String user) {
        return em.find(Membership.class, town.membership(user).getId());
    }

    String consultation(String name) {
        return database(em -> {
            Membership by = member(em, "coordinator");
            RoleSeat inviter = new RoleSeat(by.getOrganisation(), "SAFETY_COORD");
            Consultation one = new Consultation(
                    former(em),
                    new ConsultationTerms(
                            name,
                            "Afstemmen over het plein",
                            "De Brug",
                            LocalTime.of(15, 0),
                            60,
                            Set.of(new RoleSeat(member(em, "jeugdagent").getOrganisation(), "YOUTH_OFFICER")),
                            inviter,
                            inviter,
                            null,
                            6,
                            TODAY.plusDays(7),
                            Set.of(OrganisationType.POLICE)),
                    by,
                    LAST_YEAR);
            em.persist(one);
            return one.getId();
        });
    }

    String need(String topic) {
        return database(em -> {
            Membership by = member(em, "coordinator");
            TrainingNeed need = new TrainingNeed(former(em), NeedKind.TRAINING, topic, by, LAST_YEAR);
            em.persist(need);
            em.persist(new NeedBacker(need, by, LAST_YEAR));
            return need.getId();
        });
    }

    String held(String topic, String different) {
        String id = need(topic);
        inDatabase(em -> em.find(TrainingNeed.class, id)
                .hold(LAST_YEAR.plusMonths(1), different, member(em, "coordinator"), LAST_YEAR.plusMonths(2)));
        return id;
    }

    String priority(String goal, LocalDate until) {
        return database(em -> {
            Membership by = member(em, "coordinator");
            Priority priority = new Priority(
                    former(em),
                    new PriorityTerms(goal, "van elke 100 leerlingen", SourceKind.PUPIL_MONITOR, null, 50, 70, until),
                    by.getOrganisation(),
                    by,
                    LAST_YEAR);
            em.persist(priority);
            return priority.getId();
        });
    }

    String agreement(String title, LocalDate until) {
        return database(em -> {
            Membership by = member(em, "leider");
            Membership officer = member(em, "jeugdagent");
            WorkingAgreement one = new WorkingAgreement(
                    former(em),
                    new AgreementTerms(
                            title,
                            "Wij bellen dezelfde dag.",
                            Set.of(by.getOrganisation(), officer.getOrganisation()),
                            LAST_YEAR,
                            until,
                            until.minusDays(1),
                            Set.of(),
                            List.of()),
                    by,
                    Instant.EPOCH);
            String digest = one.proposal().orElseThrow().getDigest();
            one.assent(by, digest, LAST_YEAR);
            one.assent(officer, digest, LAST_YEAR);
            em.persist(one);
            return one.getId();
        });
    }

    String route(Signal signal) {
        return database(em -> {
            Membership by = member(em, "coordinator");
            Route route = new Route(
                    former(em),
                    signal,
                    List.of(
                            StepTerms.of(by.getOrganisation(), "MENTOR", null, null, "1"),
                            StepTerms.of(
                                    member(em, "jeugdhulp").getOrganisation(), "YOUTH_CARE_WORKER", null, null, "2")),
                    null,
                    by,
                    LAST_YEAR);
            em.persist(route);
            return route.getId();
        });
    }

    String column(String user) {
        return database(em -> {
            Membership own = member(em, user);
            Responsibility one = new Responsibility(former(em), Signal.SEXTING, Phase.ALL, own.getOrganisation());
            one.say(Turn.FIRST, null, "note", own, LAST_YEAR);
            em.persist(one);
            return own.getOrganisation().getId();
        });
    }

    /** One line of each kind beside the people and the partners. */
    void everything() {
        consultation("Veiligheidsoverleg");
        need("Praten over ruzie");
        priority("Rust op het plein", LocalDate.of(2027, 12, 1));
        agreement("Wie belt wie", LocalDate.of(2028, 7, 31));
        route(Signal.SEXTING);
        column("jeugdhulp");
    }

    StartView view(String user) {
        return as(town.caller(user), () -> bean(StartService.class).view());
    }

    StartKind kind(String code) {
        return view("coordinator").kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    StartLine line(String code, String id) {
        StartKind kind = kind(code);
        return Stream.concat(kind.same().stream(), kind.apart().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    int keepAll(String user, StartKind kind) {
        return as(town.caller(user), () -> bean(StartLineService.class).keepAll(kind.code(), kind.same()));
    }

    void keep(String user, String kind, StartLine line) {
        as(town.caller(user), () -> bean(StartLineService.class).keep(kind, line.id(), line.read()));
    }

    void stop(String user, String kind, StartLine line, String reason) {
        as(town.caller(user), () -> bean(StartLineService.class).stop(kind, line.id(), line.read(), reason));
    }

    long decisions() {
        return database(em -> em.createQuery("select count(d) from StartDecision d", Long.class)
                .getSingleResult());
    }

    List<StartDecision> stored() {
        return database(em -> em.createQuery("select d from StartDecision d", StartDecision.class)
                .getResultList());
    }
}
