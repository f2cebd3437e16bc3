package nl.partnership.ejb.review.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Route;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.vision.TurnService;
import org.junit.jupiter.api.Test;

/** Deciding, line by line, on what goes on into a year. */
class StartLineServiceTest extends Turning {

    private static final String CONSULTATION = "support.consultation";

    @Test
    void of_two_who_decide_on_the_same_line_the_second_is_told_by_whom() {
        StartLine line = line(CONSULTATION, consultation("Veiligheidsoverleg"));
        keep("coordinator", CONSULTATION, line);
        RuleViolation told = assertThrows(RuleViolation.class, () -> stop("zorg", CONSULTATION, line, "Niemand komt."));
        assertEquals("review.start.decided.KEPT", told.key());
        assertEquals(List.of("Coordinator Proef"), told.arguments());
        inDatabase(em -> assertNull(em.find(Consultation.class, line.id()).getEndedOn()));
        assertEquals(1, decisions());
    }

    @Test
    void of_two_who_decide_at_once_one_does_and_one_is_told() throws Exception {
        StartLine line = line(CONSULTATION, consultation("Veiligheidsoverleg"));
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("coordinator", "zorg"));
        List<String> said = Nodes.atOnce(2, () -> {
            try {
                keep(users.remove(), CONSULTATION, line);
                return "decided";
            } catch (RuleViolation told) {
                return told.key();
            }
        });
        assertEquals(
                List.of("decided", "review.start.decided.KEPT"),
                said.stream().sorted().toList());
        assertEquals(1, decisions());
    }

    @Test
    void one_press_leaves_out_what_another_decided_or_changed_meanwhile() {
        consultation("Eerste overleg");
        String stopped = consultation("Tweede overleg");
        String changed = consultation("Derde overleg");
        StartKind read = kind(CONSULTATION);
        assertEquals(3, read.same().size());
        stop("zorg", CONSULTATION, line(CONSULTATION, stopped), "Niemand komt.");
        inDatabase(em -> em.createQuery("update Consultation c set c.version = c.version + 1 where c.id = :id")
                .setParameter("id", changed)
                .executeUpdate());
        assertEquals(1, keepAll("coordinator", read));
        assertEquals(
                List.of(changed),
                kind(CONSULTATION).same().stream().map(StartLine::id).toList());
        assertThrows(
                Stale.class,
                () -> keep(
                        "coordinator",
                        CONSULTATION,
                        read.same().stream()
                                .filter(line -> line.id().equals(changed))
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void what_is_adapted_leads_to_its_own_page_and_can_be_decided_anew() {
        String id = consultation("Veiligheidsoverleg");
        StartLine line = line(CONSULTATION, id);
        assertEquals("/support/consultation.xhtml?id=" + id, as(town.caller("zorg"), () -> bean(StartLineService.class)
                .adapt(CONSULTATION, id, line.read())));
        assertEquals(StartChoice.ADAPTED, stored().get(0).getChoice());
        as(town.caller("coordinator"), () -> bean(StartLineService.class).takeBack(CONSULTATION, id));
        assertEquals(0, decisions());
        keep("coordinator", CONSULTATION, line(CONSULTATION, id));
    }

    @Test
    void each_room_stops_its_own_and_the_reason_is_with_the_decision() {
        String need = need("Praten over ruzie");
        String priority = priority("Rust op het plein", LocalDate.of(2027, 12, 1));
        String agreement = agreement("Wie belt wie", LocalDate.of(2028, 7, 31));
        String route = route(Signal.SEXTING);
        stop("coordinator", "learning.need", line("learning.need", need), "Niet meer nodig.");
        stop("coordinator", "insight.priority", line("insight.priority", priority), "Het is gelukt.");
        stop("leider", "agreement.agreement", line("agreement.agreement", agreement), "Doen wij anders.");
        stop("coordinator", "vision.route", line("vision.route", route), "Er komt een andere.");
        stop("coordinator", "partner.partner", line("partner.partner", town.care.getId()), "Contract is over.");
        inDatabase(em -> {
            assertEquals(NeedState.NOT_NEEDED, em.find(TrainingNeed.class, need).state());
            Priority dropped = em.find(Priority.class, priority);
            assertFalse(dropped.isRunning(TODAY));
            assertEquals(
                    AgreementState.ENDED,
                    em.find(WorkingAgreement.class, agreement).on(TODAY.plusDays(1)));
            assertEquals(TODAY, em.find(Route.class, route).getEndedOn());
            Partnership here = em.find(Partnership.class, town.bridgePartnership.getId());
            assertTrue(here.getPartners().stream()
                    .noneMatch(partner -> partner.getId().equals(town.care.getId())));
        });
        assertEquals(5, decisions());
        assertTrue(stored().stream().allMatch(one -> one.getReason() != null));
        // all five stay to be read as stopped
        for (String kind : List.of(
                "learning.need", "insight.priority", "agreement.agreement", "vision.route", "partner.partner")) {
            assertNotNull(kind(kind).decided().get(0).line(), kind);
        }
    }

    @Test
    void who_may_not_decide_for_the_school_ends_no_agreement_and_nothing_is_stored() {
        StartLine line = line("agreement.agreement", agreement("Wie belt wie", LocalDate.of(2028, 7, 31)));
        RuleViolation told = assertThrows(
                RuleViolation.class, () -> stop("coordinator", "agreement.agreement", line, "Doen wij anders."));
        assertEquals("agreement.noMandate", told.key());
        assertEquals(0, decisions());
    }

    @Test
    void nothing_stops_without_a_reason_and_a_role_does_not_stop_here() {
        StartLine line = line(CONSULTATION, consultation("Veiligheidsoverleg"));
        RuleViolation told = assertThrows(RuleViolation.class, () -> stop("coordinator", CONSULTATION, line, " "));
        assertEquals("reason", told.field());
        StartLine role = line("partner.role", town.membership("mentor").getId());
        assertThrows(NotFound.class, () -> stop("coordinator", "partner.role", role, "Weg."));
        assertEquals(0, decisions());
    }

    @Test
    void a_column_that_stays_is_asked_of_its_organisation_anew() {
        column("jeugdhulp");
        column("coordinator");
        assertEquals(List.of(), home("jeugdhulp"));
        StartKind turns = kind("vision.turn");
        assertEquals(2, turns.same().size());
        keepAll("coordinator", turns);
        assertEquals(1, home("jeugdhulp").size());
        inDatabase(em -> em.createQuery("select r from Responsibility r", Responsibility.class)
                .getResultStream()
                .forEach(cell -> assertEquals(
                        cell.getOrganisation().getId().equals(town.bridge.getId()) ? TODAY : null,
                        cell.getConfirmedOn())));
        String digest = as(
                        town.caller("jeugdhulp"), () -> bean(TurnService.class).table(town.bridge.getId()))
                .own()
                .digest();
        as(town.caller("jeugdhulp"), () -> bean(TurnService.class).confirm(town.bridge.getId(), digest));
        assertEquals(List.of(), home("jeugdhulp"));
    }

    private List<TodoLine> home(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("vision.turn"))
                .toList();
    }

    @Test
    void what_is_of_another_school_is_not_there_and_who_does_not_convene_decides_nothing() {
        StartLine line = line(CONSULTATION, consultation("Veiligheidsoverleg"));
        assertThrows(NotFound.class, () -> keep("coordinator2", CONSULTATION, line));
        assertThrows(NotFound.class, () -> stop("coordinator2", CONSULTATION, line, "Weg ermee."));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(StartLineService.class)
                        .takeBack(CONSULTATION, line.id())));
        assertThrows(NotFound.class, () -> keep("coordinator", "no.kind", line));
        for (String user : List.of("jeugdagent", "mentor", "bestuurder", "vreemde")) {
            assertThrows(NotAllowed.class, () -> keep(user, CONSULTATION, line));
        }
        assertEquals(0, decisions());
    }

    @Test
    void a_priority_that_was_stopped_says_that_it_was_dropped() {
        String id = priority("Rust op het plein", LocalDate.of(2027, 12, 1));
        stop("coordinator", "insight.priority", line("insight.priority", id), "Het is gelukt.");
        List<PriorityEnd> ends =
                database(em -> em.createQuery("select q.ending from Priority q where q.id = :id", PriorityEnd.class)
                        .setParameter("id", id)
                        .getResultList());
        assertEquals(List.of(PriorityEnd.DROPPED), ends);
    }
}
