package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

class DataSourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Organisation school = Organisation.school(
            Organisation.board("Stichting Proef", "Proef"), "Scholengemeenschap De Brug", "De Brug");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie Proef", "Politie");
    private final Partnership partnership = new Partnership(school, SchoolYear.of(TODAY));
    private final Membership coordinator = member(school, "SAFETY_COORD");
    private final Membership officer = member(police, "YOUTH_OFFICER");

    private static Membership member(Organisation organisation, String role) {
        return new Membership(
                new Person("Noor Proef", role + "@proef.example"), organisation, role, LocalDate.of(2026, 8, 1));
    }

    private static SourceTerms terms(Rhythm rhythm, LocalDate deadline) {
        return new SourceTerms(null, null, rhythm, deadline, Reliability.GOOD, null);
    }

    private DataSource source(Rhythm rhythm, LocalDate deadline) {
        return new DataSource(partnership, SourceKind.ABSENCE, terms(rhythm, deadline), coordinator, TODAY);
    }

    private static String field(Runnable write) {
        return assertThrows(RuleViolation.class, write::run).field();
    }

    @Test
    void without_a_deadline_it_is_due_a_rhythm_after_the_last_delivery_or_after_it_came_on_the_list() {
        DataSource source = source(Rhythm.QUARTER, null);
        assertEquals(TODAY.plusMonths(3), source.nextDue());
        source.deliver(TODAY.minusMonths(1), coordinator, TODAY);
        assertEquals(TODAY.plusMonths(2), source.nextDue());
    }

    @Test
    void a_delivery_moves_the_deadline_to_the_next_one_that_is_still_to_come() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        DataSource late = source(Rhythm.YEAR, july);
        late.deliver(TODAY, coordinator, TODAY);
        assertEquals(july.plusYears(1), late.nextDue());
        DataSource longLate = source(Rhythm.YEAR, july.minusYears(3));
        longLate.deliver(TODAY, coordinator, TODAY);
        assertEquals(july.plusYears(1), longLate.nextDue());
    }

    @Test
    void what_comes_long_before_its_day_is_not_what_was_to_be_there_then() {
        LocalDate july = LocalDate.of(2027, 7, 1);
        DataSource source = source(Rhythm.YEAR, july);
        source.deliver(TODAY, coordinator, TODAY);
        assertEquals(july, source.nextDue());
        source.deliver(july.minusWeeks(3), coordinator, july);
        assertEquals(july.plusYears(1), source.nextDue());
    }

    @Test
    void a_delivery_is_taken_back_once_with_the_day_that_was_due() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        DataSource source = source(Rhythm.YEAR, july);
        source.deliver(TODAY, coordinator, TODAY);
        source.takeBackDelivery();
        assertEquals(july, source.nextDue());
        assertNull(source.getLastDelivered());
        assertThrows(RuleViolation.class, source::takeBackDelivery);
    }

    @Test
    void it_is_delivered_on_a_day_that_came_and_after_the_delivery_before() {
        DataSource source = source(Rhythm.MONTH, null);
        assertEquals("deliveredOn", field(() -> source.deliver(null, coordinator, TODAY)));
        assertEquals("deliveredOn", field(() -> source.deliver(TODAY.plusDays(1), coordinator, TODAY)));
        source.deliver(TODAY.minusDays(2), coordinator, TODAY);
        assertEquals("deliveredOn", field(() -> source.deliver(TODAY.minusDays(2), coordinator, TODAY)));
    }

    @Test
    void the_safety_monitor_is_the_schools_and_has_no_day_or_delivery_of_its_own_here() {
        DataSource monitor = new DataSource(
                partnership, SourceKind.PUPIL_MONITOR, terms(null, TODAY.plusDays(1)), coordinator, TODAY);
        assertNull(monitor.terms().deadline());
        assertEquals(Rhythm.YEAR, monitor.terms().rhythm());
        assertThrows(RuleViolation.class, () -> monitor.deliver(TODAY, coordinator, TODAY));
        assertEquals(
                "kind",
                field(() -> new DataSource(
                        partnership, SourceKind.PUPIL_MONITOR, terms(Rhythm.YEAR, null), officer, TODAY)));
    }

    @Test
    void what_lacks_is_said_at_its_field() {
        DataSource source = source(Rhythm.YEAR, null);
        assertEquals("rhythm", field(() -> source.describe(terms(null, null), coordinator, TODAY)));
        assertEquals(
                "why",
                field(() -> source.describe(
                        new SourceTerms(null, null, Rhythm.YEAR, null, Reliability.FAIR, " "), coordinator, TODAY)));
        assertEquals(
                "reliability",
                field(() -> source.describe(
                        new SourceTerms(null, null, Rhythm.YEAR, null, null, null), coordinator, TODAY)));
        assertEquals(
                "kind", field(() -> new DataSource(partnership, null, terms(Rhythm.YEAR, null), coordinator, TODAY)));
        assertEquals(
                "name",
                field(() ->
                        new DataSource(partnership, SourceKind.OTHER, terms(Rhythm.YEAR, null), coordinator, TODAY)));
    }

    @Test
    void it_fades_a_year_after_somebody_said_that_it_is_right_and_changes_no_more_after_its_end() {
        DataSource source = source(Rhythm.YEAR, null);
        assertFalse(source.isFaded(TODAY.plusYears(1)));
        assertTrue(source.isFaded(TODAY.plusYears(1).plusDays(1)));
        source.confirm(coordinator, TODAY.plusYears(1));
        assertFalse(source.isFaded(TODAY.plusYears(1).plusDays(1)));
        assertEquals(TODAY.plusYears(3), source.keptUntil());
        source.end(TODAY.plusYears(2));
        assertEquals(TODAY.plusYears(4), source.keptUntil());
        assertThrows(RuleViolation.class, () -> source.confirm(coordinator, TODAY));
        assertThrows(RuleViolation.class, () -> source.deliver(TODAY, coordinator, TODAY));
    }
}
