package nl.partnership.domain.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

class TrainingNeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private final Organisation board = Organisation.board("Bestuur Proef", "Bestuur");
    private final Organisation school = Organisation.school(board, "De Brug", "De Brug");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp Proef", "Jeugdhulp");
    private final Membership coordinator = member(school, "SAFETY_COORD");
    private final Membership worker = member(care, "YOUTH_CARE_WORKER");
    private final TrainingNeed need = need();
    private final NeedBacker own = new NeedBacker(need, coordinator, DAY);

    private static Membership member(Organisation organisation, String role) {
        return new Membership(new Person(role, role + "@proef.example"), organisation, role, DAY.minusYears(1));
    }

    private TrainingNeed need() {
        Partnership partnership = new Partnership(school, SchoolYear.of(DAY));
        partnership.add(care);
        return new TrainingNeed(partnership, NeedKind.TRAINING, "  Praten over ruzie ", coordinator, DAY);
    }

    private static String field(Runnable step) {
        return assertThrows(RuleViolation.class, step::run).field();
    }

    private void arrange(String provider, LocalDate requested, LocalDate promised, LocalDate planned) {
        need.arrange(new NeedArrangement(provider, requested, promised, planned), coordinator, DAY);
    }

    @Test
    void two_organisations_make_one_need_of_both_and_one_can_step_out() {
        assertFalse(need.isJoint());
        assertThrows(RuleViolation.class, own::stepOut);
        NeedBacker other = new NeedBacker(need, worker, DAY);
        assertTrue(need.isJoint());
        assertThrows(RuleViolation.class, () -> need.write(NeedKind.COURSE, "Iets anders", coordinator));
        other.stepOut();
        need.write(NeedKind.COURSE, "Iets anders", coordinator);
        assertEquals("Iets anders", need.getTopic());
    }

    @Test
    void it_is_for_roles_of_the_organisation_that_wants_it() {
        own.say(List.of("MENTOR", "CARE_COORD"), PeopleBand.MANY, coordinator);
        assertEquals(List.of("CARE_COORD", "MENTOR"), own.roles());
        assertEquals("roles", field(() -> own.say(List.of("YOUTH_OFFICER"), null, coordinator)));
        own.say(List.of(), null, coordinator);
        assertEquals(List.of(), own.roles());
    }

    @Test
    void it_goes_from_open_to_planned_to_held_and_back() {
        assertEquals(NeedState.OPEN, need.state());
        arrange("het bestuur", DAY.minusDays(3), null, null);
        assertEquals(NeedState.OPEN, need.state());
        arrange("het bestuur", DAY.minusDays(3), DAY, DAY.plusDays(9));
        assertEquals(NeedState.PLANNED, need.state());
        need.hold(DAY, null, coordinator, DAY);
        need.hold(DAY, "Wij bellen eerder.", coordinator, DAY);
        assertEquals(NeedState.DONE, need.state());
        assertEquals(DAY.plusYears(2), need.keptUntil());
        assertThrows(RuleViolation.class, () -> new NeedBacker(need, worker, DAY));
        assertThrows(RuleViolation.class, () -> arrange("het bestuur", DAY, null, null));
        need.reopen(coordinator, DAY);
        assertEquals(NeedState.PLANNED, need.state());
        assertNull(need.getDifferent());
        assertNull(need.keptUntil());
        need.drop(coordinator, DAY);
        assertEquals(NeedState.NOT_NEEDED, need.state());
        assertThrows(RuleViolation.class, () -> need.hold(DAY, null, coordinator, DAY));
    }

    @Test
    void what_lacks_is_said_at_its_field() {
        assertEquals("kind", field(() -> need.write(null, "Iets", coordinator)));
        assertEquals("topic", field(() -> need.write(NeedKind.COURSE, " ", coordinator)));
        assertEquals("provider", field(() -> arrange(null, DAY, null, null)));
        assertEquals("requestedOn", field(() -> arrange("A", null, DAY, null)));
        assertEquals("promisedOn", field(() -> arrange("A", DAY, null, DAY)));
        assertEquals("promisedOn", field(() -> arrange("A", DAY, DAY.minusDays(1), null)));
        assertEquals("requestedOn", field(() -> arrange("A", DAY.plusDays(1), null, null)));
        assertEquals("heldOn", field(() -> need.hold(null, null, coordinator, DAY)));
        assertEquals("heldOn", field(() -> need.hold(DAY.plusDays(1), null, coordinator, DAY)));
        assertEquals("heldOn", field(() -> need.hold(DAY.minusYears(3), null, coordinator, DAY)));
    }
}
