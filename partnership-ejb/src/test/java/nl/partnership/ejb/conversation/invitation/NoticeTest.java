package nl.partnership.ejb.conversation.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.conversation.Appointment;
import org.junit.jupiter.api.Test;

/** What a mail told is stored with it, and read again by every later build. */
class NoticeTest {

    @Test
    void what_was_told_of_an_appointment_is_stored_as_it_always_was() {
        Appointment when = new Appointment(LocalDate.of(2026, 12, 2), LocalTime.of(15, 0), 90, "De Brug, kamer 1.14");
        assertEquals(
                "2026-12-02 15:00 90 0c874b45f4c5e318fd21d0dacfe08559dfacadc2feee17bba0f409fa034958d6",
                Notice.of(when).code());
        assertEquals(when, Notice.of(when).at(when.place()));
    }

    @Test
    void that_it_is_off_and_that_the_report_is_there_are_words_that_never_change() {
        assertTrue(Notice.read("off").isOff());
        assertEquals("report", Notice.REPORT);
    }
}
