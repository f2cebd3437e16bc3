package nl.partnership.ejb.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.card.Appointment;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** The names of the properties, in order, as a reader that takes any line end for one sees them. */
    private static List<String> names(String file) {
        String unfolded = file.replaceAll("\\r\\n[ \\t]", "");
        return Stream.of(unfolded.split("\\R"))
                .map(line -> line.replaceFirst("[:;].*", ""))
                .toList();
    }

    private static String file(String place) {
        return new CalendarFile(
                        "id",
                        0,
                        Instant.parse("2026-11-09T08:00:00Z"),
                        new Appointment(LocalDate.of(2026, 11, 30), LocalTime.of(15, 0), 90, place),
                        "portaal@proef.example",
                        "anna@proef.example",
                        "Overleg",
                        "https://portaal.example/card/conversation.xhtml?id=1")
                .request();
    }
}
