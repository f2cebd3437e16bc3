package nl.partnership.domain.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import org.junit.jupiter.api.Test;

/** When a consultation meets, and who comes. */
class ConsultationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 7, 31);

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting", "Stichting"), "De Brug", "De Brug");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");
    private final Partnership partnership = new Partnership(school, SchoolYear.of(TODAY));
    private final Membership coordinator =
            new Membership(new Person("Otto Proef", "otto@proef.example"), school, "SAFETY_COORD", TODAY);
    private final RoleSeat care = new RoleSeat(school, "CARE_COORD");
    private final RoleSeat officer = new RoleSeat(police, "YOUTH_OFFICER");

    ConsultationTest() {
        partnership.add(police);
    }

    private ConsultationTerms terms(int weeks, LocalDate first, RoleSeat standIn) {
        return new ConsultationTerms(
                "Ondersteuningsteam",
                "Signalen van groepen bespreken",
                "De Brug",
                LocalTime.of(15, 0),
                60,
                Set.of(officer),
                care,
                care,
                standIn,
                weeks,
                first,
                Set.of(OrganisationType.POLICE, OrganisationType.YOUTH_CARE));
    }

    private Consultation every(int weeks, LocalDate first) {
        return new Consultation(partnership, terms(weeks, first, officer), coordinator, TODAY);
    }

    @Test
    void no_date_falls_in_the_holidays_of_the_region_whatever_the_rhythm_and_the_first_day() {
        for (Region region : Region.values()) {
            SchoolCalendar calendar = new SchoolCalendar(region, List.of());
            for (int weeks = 1; weeks <= 13; weeks++) {
                for (int day = 0; day < 7; day++) {
                    List<LocalDate> dates = every(weeks, TODAY.plusDays(day)).dates(calendar, TODAY, END);
                    assertTrue(dates.size() >= 3, () -> region + " has dates");
                    dates.forEach(date -> assertFalse(MeetingDates.isHoliday(date, calendar), region + " " + date));
                    for (int i = 1; i < dates.size(); i++) {
                        assertFalse(dates.get(i).isBefore(dates.get(i - 1).plusWeeks(weeks)), region + " too soon");
                    }
                }
            }
        }
    }

    @Test
    void a_day_in_a_holiday_of_the_school_itself_moves_on_by_whole_weeks() {
        SchoolCalendar calendar = new SchoolCalendar(
                null,
                List.of(new HolidayPeriod(
                        SchoolYear.of(TODAY), Holiday.AUTUMN, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 25))));
        assertEquals(
                List.of(
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 22),
                        LocalDate.of(2026, 10, 27),
                        LocalDate.of(2026, 11, 17)),
                every(3, TODAY).dates(calendar, TODAY, LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_new_rhythm_touches_future_dates_only() {
        SchoolCalendar calendar = new SchoolCalendar(null, List.of());
        Consultation consultation = every(2, TODAY);
        LocalDate later = TODAY.plusWeeks(4);
        List<LocalDate> before = consultation.dates(calendar, TODAY, later);
        consultation.agree(partnership, terms(6, later.plusWeeks(1), officer), coordinator, later);
        assertEquals(before, consultation.dates(calendar, TODAY, later), "what was stays");
        assertEquals(
                List.of(later.plusWeeks(1), later.plusWeeks(7)),
                consultation.dates(calendar, later.plusDays(1), later.plusWeeks(12)));
        assertEquals(
                "firstOn",
                assertThrows(
                                RuleViolation.class,
                                () -> consultation.agree(partnership, terms(3, later, officer), coordinator, later))
                        .field());
    }

    @Test
    void who_chairs_and_invites_comes_as_well_and_who_must_be_there_and_does_not_is_named() {
        Consultation consultation = every(6, TODAY);
        assertEquals(2, consultation.getMembers().size());
        assertEquals(List.of(OrganisationType.YOUTH_CARE), consultation.lacking());
        consultation.end(TODAY.plusWeeks(7));
        assertEquals(
                2,
                consultation
                        .dates(new SchoolCalendar(null, List.of()), TODAY, END)
                        .size());
        assertThrows(RuleViolation.class, () -> consultation.end(TODAY));
    }

    @Test
    void what_does_not_fit_is_said_at_its_field() {
        assertEquals("weeks", refused(terms(0, TODAY, null)));
        assertEquals("firstOn", refused(terms(6, null, null)));
        assertEquals("firstOn", refused(terms(6, LocalDate.of(201, 9, 1), null)));
        assertEquals("firstOn", refused(terms(6, TODAY.minusYears(3), null)));
        assertEquals("firstOn", refused(terms(6, TODAY.plusYears(3), null)));
        assertEquals("standIn", refused(terms(6, TODAY, care)));
        assertEquals("standIn", refused(terms(6, TODAY, new RoleSeat(school, "YOUTH_OFFICER"))));
    }

    @Test
    void somebody_who_was_there_names_a_day_that_was() {
        Consultation consultation = every(6, TODAY);
        for (LocalDate day : Arrays.asList(null, TODAY.plusDays(1), LocalDate.of(201, 9, 1))) {
            assertEquals(
                    "metOn",
                    assertThrows(RuleViolation.class, () -> ConsultationMeeting.held(consultation, day, TODAY))
                            .field());
        }
    }

    private String refused(ConsultationTerms terms) {
        return assertThrows(RuleViolation.class, () -> new Consultation(partnership, terms, coordinator, TODAY))
                .field();
    }
}
