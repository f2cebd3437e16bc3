package nl.partnership.domain.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

class MonitorDeliveryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private final Person anna = new Person("Anna Proef", "anna@proef.example");
    private final MonitorDelivery delivery = new MonitorDelivery(
            Organisation.school(Organisation.board("Bestuur", "Bestuur"), "School", "School"), new SchoolYear(2026));

    private void assertRefused(String field, LocalDate day, Person by) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> delivery.deliver(day, by, TODAY));
        assertEquals(field, refused.field());
        assertFalse(delivery.isDelivered());
    }

    @Test
    void a_delivery_has_a_day_that_has_come_in_its_year_and_somebody_who_did_it() {
        assertRefused("deliveredOn", null, anna);
        assertRefused("deliveredOn", TODAY.plusDays(1), anna);
        assertRefused("deliveredOn", LocalDate.of(2026, 7, 31), anna);
        assertRefused("deliveredBy", TODAY, null);
        delivery.deliver(TODAY, anna, TODAY);
        assertTrue(delivery.isDelivered());
        assertEquals(anna, delivery.getDeliveredBy());
    }

    @Test
    void what_was_noted_by_mistake_is_taken_back() {
        delivery.deliver(TODAY, anna, TODAY);
        delivery.takeBack();
        assertFalse(delivery.isDelivered());
    }
}
