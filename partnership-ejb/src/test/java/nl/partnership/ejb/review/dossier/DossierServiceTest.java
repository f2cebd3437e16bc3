package nl.partnership.ejb.review.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.Dossier;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestNode;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.schoolyear.MonitorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks for a dossier and who gets it, and that it is made whatever happens to the one that makes it. */
class DossierServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(TODAY.atTime(9, 0));
        inDatabase(town::persist);
    }

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    private void ask(String user, Organisation of) {
        as(town.caller(user), () -> bean(DossierService.class).ask(of.getId()));
    }

    private List<DossierRow> rows(String user) {
        return as(town.caller(user), () -> bean(DossierService.class).view()).rows();
    }

    private DossierFile file(String user, String id) {
        return as(town.caller(user), () -> bean(DossierService.class).file(id));
    }

    private Optional<String> next(String node) {
        TestNode.become(node);
        return as(Caller.PORTAL, () -> bean(DossierWorkService.class).next());
    }

    private DossierWork work(String part) {
        return as(Caller.PORTAL, () -> bean(DossierWorkService.class).work(part));
    }

    private void made(String part) {
        as(Caller.PORTAL, () -> bean(DossierWorkService.class).made(part, part.getBytes(StandardCharsets.UTF_8)));
    }

    private void makeAll() {
        for (Optional<String> part = next("one"); part.isPresent(); part = next("one")) {
            made(part.get());
        }
    }

    private List<String> facts(Evidence.Kind kind) {
        ask("coordinator", town.bridge);
        String part = next("one").orElseThrow();
        List<String> facts = work(part).schools().get(0).lines().stream()
                .filter(line -> line.kind() == kind)
                .map(Evidence.Line::toString)
                .toList();
        made(part);
        return facts;
    }

    @Test
    void a_board_asks_for_all_its_schools_and_sees_how_far_it_is() {
        ask("bestuurder", town.board);
        String first = next("one").orElseThrow();
        assertEquals(
                List.of("OBS De Linde"),
                work(first).schools().stream().map(DossierWork.OfSchool::school).toList());
        made(first);
        DossierRow row = rows("bestuurder").get(0);
        assertEquals(List.of(1, 0, 3), List.of(row.done(), row.failed(), row.all()));
        assertTrue(row.isBusy());
        assertThrows(NotFound.class, () -> file("bestuurder", row.id()));
        made(next("one").orElseThrow());
        String whole = next("one").orElseThrow();
        assertTrue(work(whole).whole());
        assertEquals(2, work(whole).schools().size());
        made(whole);
        assertFalse(rows("bestuurder").get(0).isBusy());
        DossierFile file = file("bestuurder", row.id());
        assertEquals(2, file.parts().size());
        assertArrayEquals(whole.getBytes(StandardCharsets.UTF_8), file.whole());
        assertTrue(next("one").isEmpty());
    }

    @Test
    void who_convenes_and_the_board_get_the_dossier_of_a_school_and_for_others_it_is_not_there() {
        ask("coordinator", town.bridge);
        makeAll();
        String id = rows("coordinator").get(0).id();
        for (String user : List.of("coordinator", "zorg", "leider", "bestuurder")) {
            assertEquals(1, file(user, id).parts().size(), user);
            assertNull(file(user, id).whole(), user);
        }
        assertThrows(NotFound.class, () -> file("coordinator2", id));
        assertEquals(List.of(), rows("coordinator2"));
        for (String user : List.of("mentor", "jeugdagent", "gemeente", "fg", "beheer")) {
            assertThrows(NotAllowed.class, () -> file(user, id), user);
        }
        assertThrows(NotFound.class, () -> file("coordinator", "nergens"));
    }

    @Test
    void a_school_does_not_get_the_dossier_of_its_board() {
        ask("bestuurder", town.board);
        makeAll();
        String id = rows("bestuurder").get(0).id();
        assertThrows(NotFound.class, () -> file("coordinator", id));
        assertEquals(List.of(), rows("coordinator"));
    }

    @Test
    void leader_coordinator_and_board_ask_for_what_is_theirs_and_the_care_coordinator_reads() {
        ask("leider", town.bridge);
        RuleViolation busy = assertThrows(RuleViolation.class, () -> ask("coordinator", town.bridge));
        assertEquals("review.dossier.busy", busy.key());
        RuleViolation reads = assertThrows(RuleViolation.class, () -> ask("zorg", town.bridge));
        assertEquals("review.dossier.notYours", reads.key());
        assertThrows(NotFound.class, () -> ask("coordinator", town.linden));
        assertThrows(NotFound.class, () -> ask("coordinator", town.board));
        assertThrows(NotFound.class, () -> ask("bestuurder", town.police));
        ask("bestuurder", town.linden);
        makeAll();
        ask("coordinator", town.bridge);
        assertEquals(2, rows("coordinator").size());
    }

    @Test
    void more_schools_than_fit_are_said_and_not_cut_off() {
        inDatabase(em -> {
            Organisation board = em.find(Organisation.class, town.board.getId());
            for (int i = 0; i < Dossier.MOST_SCHOOLS - 1; i++) {
                em.persist(Organisation.school(board, "School " + i, "School " + i));
            }
        });
        RuleViolation many = assertThrows(RuleViolation.class, () -> ask("bestuurder", town.board));
        assertEquals("review.dossier.tooMany", many.key());
        assertEquals(List.of(Dossier.MOST_SCHOOLS + 1, Dossier.MOST_SCHOOLS), many.arguments());
        ask("bestuurder", town.bridge);
    }

    @Test
    void what_a_node_left_that_died_is_made_by_another_as_soon_as_its_lease_ends() {
        ask("bestuurder", town.board);
        made(next("one").orElseThrow());
        String left = next("one").orElseThrow();
        assertTrue(next("two").isEmpty());
        TestClock.set(TODAY.atTime(9, 3));
        assertEquals(left, next("two").orElseThrow());
        made(left);
        assertEquals(2, rows("bestuurder").get(0).done());
        // the first one was only slow
        as(Caller.PORTAL, () -> bean(DossierWorkService.class).made(left, new byte[] {1}));
        made(next("two").orElseThrow());
        DossierRow row = rows("bestuurder").get(0);
        assertArrayEquals(
                left.getBytes(StandardCharsets.UTF_8),
                file("bestuurder", row.id()).parts().get(1).zip());
    }

    @Test
    void a_part_that_ends_whoever_makes_it_is_given_up_and_the_others_are_made() {
        ask("bestuurder", town.board);
        String bad = next("one").orElseThrow();
        assertEquals(bad, next("one").orElseThrow());
        assertEquals(bad, next("one").orElseThrow());
        makeAll();
        DossierRow row = rows("bestuurder").get(0);
        assertEquals(List.of(2, 1, 3), List.of(row.done(), row.failed(), row.all()));
        assertTrue(row.isThere());
        assertEquals(1, file("bestuurder", row.id()).parts().size());
    }

    @Test
    void after_thirty_days_it_is_not_there_and_then_erased() {
        ask("coordinator", town.bridge);
        makeAll();
        String id = rows("coordinator").get(0).id();
        TestClock.set(TODAY.atTime(9, 0).plus(Duration.ofDays(30)));
        assertEquals(List.of(), rows("coordinator"));
        assertThrows(NotFound.class, () -> file("coordinator", id));
        TestClock.advance(Duration.ofDays(1));
        assertEquals(List.of(id), dueForErasure(Dossier.class));
        eraseDue(Dossier.class);
        assertEquals(0L, (Number) database(em -> (Number) em.createNativeQuery("select count(*) from dossier_file")
                        .getSingleResult())
                .longValue());
        assertEquals(List.of(), dueForErasure(Dossier.class));
    }

    @Test
    void it_says_functions_and_days_and_never_a_name() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        as(town.caller("coordinator"), () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        null,
                        TODAY,
                        town.person("leider").getId()));
        inDatabase(em -> {
            Partnership there = em.find(Partnership.class, town.bridgePartnership.getId());
            Membership leader =
                    em.find(Membership.class, town.membership("leider").getId());
            Guideline guideline = new Guideline(there, GuidelineKind.INCIDENT, null, leader);
            guideline.write("Vechten", "Haal ze uit elkaar", Set.of(), null, null, leader);
            guideline.adopt(null, TestClock.read(), TODAY);
            em.persist(guideline);
        });
        ask("bestuurder", town.bridge);
        List<Evidence.Line> lines =
                work(next("one").orElseThrow()).schools().get(0).lines();
        Evidence.Line monitor = one(lines, Evidence.Kind.MONITOR);
        assertEquals("base.role.SCHOOL_LEADER", monitor.by().key());
        assertEquals(TODAY, monitor.on());
        assertEquals(
                "base.role.DPO", one(lines, Evidence.Kind.RULES_ADVICE).by().key());
        assertEquals(
                "base.role.BOARD_MEMBER", one(lines, Evidence.Kind.RULES).by().key());
        assertEquals(
                "partner.participation.none",
                one(lines, Evidence.Kind.RULES).note().key());
        Evidence.Line guideline = one(lines, Evidence.Kind.INCIDENT_GUIDELINE);
        assertEquals("base.role.SCHOOL_LEADER", guideline.by().key());
        assertTrue(guideline.proof().text().toString().contains("Haal ze uit elkaar"));
        for (String user : List.of("leider", "fg", "bestuurder", "coordinator")) {
            assertFalse(lines.toString().contains(town.person(user).getName()), user);
        }
    }

    private static Evidence.Line one(List<Evidence.Line> lines, Evidence.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void a_closed_look_back_is_evaluation_by_function_and_day() {
        assertEquals(List.of(), facts(Evidence.Kind.LOOK_BACK));
        inDatabase(em -> {
            YearReview review = new YearReview(em.find(Partnership.class, town.bridgePartnership.getId()));
            review.close(em.find(Membership.class, town.membership("leider").getId()), true, null, TestClock.read());
            em.persist(review);
        });
        String closed = facts(Evidence.Kind.LOOK_BACK).get(0);
        assertTrue(closed.contains("base.role.SCHOOL_LEADER") && closed.contains(TODAY.toString()), closed);
    }

    @Test
    void the_coordinator_against_bullying_is_there_while_somebody_is() {
        assertEquals(List.of(), facts(Evidence.Kind.COORDINATOR));
        inDatabase(em -> em.persist(new Membership(
                em.merge(town.person("mentor")), em.merge(town.bridge), "ANTI_BULLYING", TODAY.minusYears(1))));
        assertEquals(1, facts(Evidence.Kind.COORDINATOR).size());
        assertEquals(1, facts(Evidence.Kind.CONTACT_POINT).size());
    }
}
