package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** Sunday 22 November 2026, 9.05 in Amsterdam. */
    private static final Instant NOW = Instant.parse("2026-11-22T08:05:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Dates dutch = dates("nl");
    private final Dates english = dates("en");

    @Test
    void a_conversation_is_at_a_day_and_a_time() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertEquals("maandag 30 november, 15.00 uur", dutch.at(day, LocalTime.of(15, 0)));
        assertEquals("Monday 30 November, 15:00", english.at(day, LocalTime.of(15, 0)));
        assertEquals("maandag 30 november", dutch.at(day, null));
    }

    @Test
    void a_year_is_named_only_when_it_is_another_one() {
        assertEquals("30 november", dutch.day(LocalDate.of(2026, 11, 30)));
        assertEquals("9 februari 2027", dutch.day(LocalDate.of(2027, 2, 9)));
        assertEquals("dinsdag 9 februari 2027", dutch.weekday(LocalDate.of(2027, 2, 9)));
    }

    @Test
    void a_due_day_says_how_late_or_how_near_it_is() {
        assertEquals("3 dagen te laat", dutch.due(TODAY.minusDays(3)));
        assertEquals("1 dag te laat", dutch.due(TODAY.minusDays(1)));
        assertEquals("vandaag", dutch.due(TODAY));
        assertEquals("morgen", dutch.due(TODAY.plusDays(1)));
        assertEquals("over 8 dagen", dutch.due(TODAY.plusDays(8)));
        assertEquals("11 januari 2027", dutch.due(LocalDate.of(2027, 1, 11)));
        assertEquals("3 days late", english.due(TODAY.minusDays(3)));
        assertEquals("1200 dagen te laat", dutch.due(TODAY.minusDays(1200)));
    }

    @Test
    void a_due_day_is_late_from_the_day_after_and_soon_for_a_week() {
        assertEquals("late", dutch.dueKind(TODAY.minusDays(1)));
        assertEquals("soon", dutch.dueKind(TODAY));
        assertEquals("soon", dutch.dueKind(TODAY.plusDays(7)));
        assertEquals("plain", dutch.dueKind(TODAY.plusDays(8)));
    }

    @Test
    void a_moment_is_told_in_local_time() {
        assertEquals("vandaag, 9.05 uur", dutch.moment(NOW));
        assertEquals("21 november, 23.30 uur", dutch.moment(Instant.parse("2026-11-21T22:30:00Z")));
        assertEquals("1 juli, 14.00 uur", dutch.moment(Instant.parse("2026-07-01T12:00:00Z")));
    }

    @Test
    void what_is_kept_tells_its_day_and_year_whenever_it_is_read() {
        assertEquals("22 november 2026, 9.05 uur", dutch.kept(NOW));
        assertEquals("22 November 2026, 9:05", english.kept(NOW));
        assertEquals("22 november 2026", dutch.kept(TODAY));
    }

    @Test
    void nothing_is_written_for_a_day_that_is_not_known() {
        assertEquals("", dutch.day(null));
        assertEquals("", dutch.due(null));
        assertEquals("", dutch.moment(null));
        assertEquals("", dutch.kept((Instant) null));
        assertEquals("", dutch.kept((LocalDate) null));
        assertEquals("plain", dutch.dueKind(null));
    }

    private static Dates dates(String language) {
        return new Dates(Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")), new Language() {
            @Override
            public Locale locale() {
                return Locale.forLanguageTag(language);
            }
        });
    }
}
