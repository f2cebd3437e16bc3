package nl.partnership.ejb.support.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.sheet.FirstCalls;
import nl.partnership.ejb.vision.FirstSteps;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.RouteService;
import nl.partnership.ejb.vision.see.SeeService;
import nl.partnership.ejb.vision.see.SeeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route that leads to a consultation. */
class RouteConsultationTest extends ServiceTest {

    private final Town town = new Town();
    private String meeting;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        meeting = as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .add(typed("CARE_COORD")));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private TypedConsultation typed(String inviter) {
        return new TypedConsultation(
                "Ondersteuningsteam",
                "Afstemmen",
                "De Brug",
                LocalTime.of(15, 0),
                60,
                List.of(town.care.getId() + ":YOUTH_CARE_WORKER"),
                town.bridge.getId() + ":SAFETY_COORD",
                town.bridge.getId() + ":" + inviter,
                null,
                6,
                LocalDate.of(2026, 11, 20),
                List.of());
    }

    private void write(String who) {
        as(town.caller("coordinator"), () -> bean(RouteService.class)
                .save(
                        town.bridge.getId(),
                        Signal.EXCLUSION,
                        null,
                        List.of(new RouteDraft.Step(who, Within.ONE_WEEK, null)),
                        "Eerst het team van de school"));
    }

    private SeeView.Step step(String user) {
        return as(town.caller(user), () -> bean(SeeService.class).see(town.bridge.getId(), "EXCLUSION"))
                .steps()
                .get(0);
    }

    private List<FirstCalls.First> firsts() {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(FirstSteps.class).all(town.bridgePartnership.getId())));
    }

    @Test
    void whom_one_calls_is_who_invites_to_it_today_and_one_that_ended_says_so() {
        write("consultation:" + meeting);
        SeeView.Step first = step("jeugdhulp");
        assertEquals("Ondersteuningsteam", first.meets().name());
        assertEquals("CARE_COORD", first.role());
        assertEquals(1, first.people().size());
        assertEquals("CARE_COORD", firsts().get(0).role());
        long version = as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                        .get(meeting))
                .version();
        as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .change(meeting, version, typed("SCHOOL_LEADER")));
        assertEquals("SCHOOL_LEADER", step("jeugdhulp").role());
        long now = as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                        .get(meeting))
                .version();
        as(town.caller("coordinator"), () -> bean(ConsultationService.class).end(meeting, now));
        assertTrue(step("jeugdhulp").gone());
        assertFalse(step("jeugdhulp").isNobody());
        assertNull(step("jeugdhulp").meets());
        assertEquals(List.of(), step("jeugdhulp").people());
        assertEquals(List.of(), firsts());
        assertTrue(
                as(town.caller("coordinator"), () -> bean(RouteService.class)
                                .draft(town.bridge.getId(), Signal.EXCLUSION))
                        .choices()
                        .stream()
                        .anyMatch(RouteDraft.Choice::isGone),
                "who writes sees that it was there");
    }

    @Test
    void one_that_is_not_there_is_refused_at_its_field() {
        assertEquals(
                "who1",
                assertThrows(RuleViolation.class, () -> write("consultation:none"))
                        .field());
    }
}
