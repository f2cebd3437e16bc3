package nl.partnership.domain.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.screening.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known by how it is written, in all the ways in which people write it. */
class FormsTest {

    private static final Screening SCREENING = new Screening();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(strings = {"v.d. Kamp", "v/d Kamp", "vd Kamp", "van 't Kamp", "Ter Kamp", "van den Kamp", "El Kampi"})
    void a_surname_has_what_stands_before_it_in_any_form(String name) {
        assertEquals(name, only("Wij spraken mevrouw " + name + " daarover."));
        assertEquals("J. " + name, only("Het was J. " + name + " die belde."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/9/'12", "3-9-'12", "3\u20139\u20132012", "030912", "3.9.2012", "3 sep. 2012"})
    void a_date_of_birth_is_found_however_it_is_written(String day) {
        assertEquals(List.of(Kind.BIRTH_DATE), kinds("Hij is geboren op " + day + " te Breda."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS-482-K", "4-XKD-81", "XD-44-PL", "PL1700-2026118834-1"})
    void a_plate_and_a_report_are_known_by_their_form(String code) {
        assertEquals(code, only("Het gaat om " + code + " en meer niet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4471-22", "12-34-56", "A-B-C", "2026-12", "COVID-19"})
    void other_codes_are_not(String code) {
        assertEquals(List.of(), kinds("Het gaat om " + code + " en meer niet."));
    }

    private static String only(String text) {
        List<Finding> findings = SCREENING.findings(text, TODAY);
        assertEquals(1, findings.size(), text);
        return findings.get(0).in(text);
    }

    private static List<Kind> kinds(String text) {
        return SCREENING.findings(text, TODAY).stream().map(Finding::kind).toList();
    }
}
