package nl.partnership.ejb.conversation.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Appointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody types for the place of a conversation stays inside its own line of the file. */
class CalendarFileTest {

    private static final List<String> LINE_ENDS =
            List.of("\r\n", "\n", "\r", "\n\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c", "\\n");

    static Stream<String> places() {
        return LINE_ENDS.stream()
                .flatMap(end -> Stream.of(
                        "Zaal 1" + end + "ATTENDEE:mailto:vreemde@proef.example",
                        "Zaal 1" + end + "END:VEVENT" + end + "BEGIN:VEVENT",
                        end + " Zaal 1"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_adds_no_line_of_its_own(String place) {
        try {
            assertEquals(names(file("Zaal 1")), names(file(place)));
        } catch (RuleViolation refused) {
            assertEquals("place", refused.field());
        }
    }

    @Test
    void a_line_has_at_most_75_octets_and_is_cut_between_letters() {
        String place = "Wijkcentrum ’t Kléurrijke Hóekje – ërg lange naam 👩‍👧 "
                .repeat(2)
                .strip();
        String file = file(place);
        for (String line : file.split("\r\n")) {
            int octets = line.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(octets <= 75, octets + " octets in " + line);
            assertFalse(line.contains("\ufffd"), line);
        }
        assertTrue(file.replace("\r\n ", "").contains("LOCATION:" + Text.line(place) + "\r\n"), file);
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        // the last night of summer time: 03:00 is 02:00 once more
        "2026-10-24T23:30, 180, DTEND:20261025T003000Z",
        "2026-10-24T23:30, 210, DTEND:20261025T010000Z",
        "2026-10-24T23:30, 240, DTEND:20261025T013000Z",
        "2026-10-24T23:30, 300, DTEND;TZID=Europe/Amsterdam:20261025T033000",
        // the night in which the hour after 02:00 is not there
        "2027-03-27T23:30, 180, DTEND;TZID=Europe/Amsterdam:20270328T033000",
        "2027-03-28T01:30, 45, DTEND;TZID=Europe/Amsterdam:20270328T031500",
        "2026-11-30T15:00, 90, DTEND;TZID=Europe/Amsterdam:20261130T163000"
    })
    void it_ends_when_its_minutes_are_over_whatever_the_clock_does(LocalDateTime start, int minutes, String end) {
        String file = file(new Appointment(start.toLocalDate(), start.toLocalTime(), minutes, "Zaal 1"));
        assertTrue(file.contains("\r\n" + end + "\r\n"), file);
    }

    @Test
    void it_begins_at_the_first_of_two_times_that_a_clock_shows_alike() {
        String file = file(new Appointment(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), 60, "Zaal 1"));
        assertTrue(file.contains("\r\nDTSTART:20261025T003000Z\r\nDTEND:20261025T013000Z\r\n"), file);
    }

    @Test
    void nothing_in_an_entry_turns_or_hides_what_is_read() {
        String file = file("Zaal\u202e 1\u2066\u0000\u200b");
        assertTrue(file.contains("\r\nLOCATION:Zaal 1\r\n"), file);
    }

    @ParameterizedTest
    @CsvSource({
        "50%x@proef.example, mailto:50%25x@proef.example",
        "a|b@proef.example, mailto:a%7Cb@proef.example",
        "anna\u00a0@proef.example, mailto:anna%C2%A0@proef.example"
    })
    void an_entry_can_be_made_for_any_address_that_is_stored(String address, String link) {
        String file = new CalendarFile(
                        "id",
                        0,
                        Instant.parse("2026-11-09T08:00:00Z"),
                        new Appointment(LocalDate.of(2026, 11, 30), LocalTime.of(15, 0), 90, "Zaal 1"),
                        "portaal@proef.example",
                        address,
                        "Overleg",
                        "Zie het portaal")
                .request();
        assertTrue(file.contains("ATTENDEE;RSVP=FALSE:" + link), file);
    }

    /** The names of the properties, in order, as a reader that takes any line end for one sees them. */
    private static List<String> names(String file) {
        String unfolded = file.replaceAll("\\r\\n[ \\t]", "");
        return Stream.of(unfolded.split("\\R"))
                .map(line -> line.replaceFirst("[:;].*", ""))
                .toList();
    }

    private static String file(String place) {
        return file(new Appointment(LocalDate.of(2026, 11, 30), LocalTime.of(15, 0), 90, place));
    }

    private static String file(Appointment when) {
        return new CalendarFile(
                        "id",
                        0,
                        Instant.parse("2026-11-09T08:00:00Z"),
                        when,
                        "portaal@proef.example",
                        "anna@proef.example",
                        "Overleg",
                        "https://portaal.example/card/conversation.xhtml?id=1")
                .request();
    }
}
