package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.schoolyear.SchoolRow;
import org.junit.jupiter.api.Test;

class IncidentCountServiceTest extends Recording {

    @Test
    void this_year_stands_beside_the_last_until_the_same_day() {
        enter("mentor", fight(TODAY));
        enter("mentor", fight(TODAY.minusYears(1)));
        enter("mentor", fight(TODAY.minusYears(1).plusDays(1)));
        enter("zorg", facts(TODAY, "THEFT", "CANTEEN", "MORNING"));
        enter("zorg", facts(TODAY, "THEFT", "CANTEEN", "MORNING"));
        enter("coordinator2", fight(TODAY));
        IncidentCounts counts = counts("coordinator");
        assertEquals(3, counts.total());
        assertEquals(1, counts.totalBefore());
        assertEquals(2, counts.most());
        assertEquals(new IncidentCounts.OfKind("THEFT", 2, 0), counts.kinds().get(0));
        assertEquals(new IncidentCounts.OfKind("FIGHTING", 1, 1), counts.kinds().get(1));
        assertEquals(10, counts.kinds().size());
        assertEquals(
                new IncidentCounts.OfPlace("CANTEEN", List.of(0L, 2L, 0L, 0L, 0L, 0L)),
                counts.places().get(0));
        assertEquals(
                new IncidentCounts.Spot("CANTEEN", "MORNING"), counts.spot().orElseThrow());
    }

    @Test
    void without_anything_there_is_no_place_where_it_happens_most() {
        assertTrue(counts("leider").spot().isEmpty());
        assertEquals(1, counts("leider").most());
    }

    @Test
    void on_the_first_day_of_a_school_year_it_is_compared_with_that_day() {
        TestClock.set(TODAY.withMonth(8).withDayOfMonth(1).atTime(9, 0));
        enter("mentor", fight(TODAY.withMonth(8).withDayOfMonth(1)));
        enter("mentor", fight(TODAY.withMonth(7).withDayOfMonth(31)));
        assertEquals(1, counts("leider").total());
        assertEquals(0, counts("leider").totalBefore());
    }

    @Test
    void board_and_officer_see_counts_of_the_schools_of_the_board_and_a_school_its_own() {
        enter("mentor", fight(TODAY));
        for (String user : List.of("bestuurder", "fg")) {
            assertEquals(
                    List.of("De Linde", "De Brug"),
                    as(town.caller(user), () -> bean(IncidentCountService.class).schools()).stream()
                            .map(SchoolRow::name)
                            .toList());
            assertEquals(1, counts(user).total(), user);
        }
        assertThrows(NotFound.class, () -> counts("coordinator2"));
    }
}
