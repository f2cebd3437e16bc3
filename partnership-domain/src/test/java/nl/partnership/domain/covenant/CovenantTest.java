package nl.partnership.domain.covenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CovenantTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);

    private final Organisation board = Organisation.board("Bestuur", "Bestuur");
    private final Organisation school = Organisation.school(board, "School", "School");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");

    private Covenant covenant(Set<Organisation> parties, LocalDate from, LocalDate until, LocalDate evaluateOn) {
        return new Covenant(
                new Covenant.Terms("Veilig op school", parties, List.of("PREVENTION"), from, until, evaluateOn));
    }

    private Covenant valid() {
        return covenant(Set.of(board, police), FROM, UNTIL, UNTIL);
    }

    private static void assertRefused(String field, Executable step) {
        assertEquals(field, assertThrows(RuleViolation.class, step).field());
    }

    @Test
    void it_is_between_organisations_that_are_not_one() {
        assertRefused("parties", () -> covenant(Set.of(), FROM, UNTIL, UNTIL));
        assertRefused("parties", () -> covenant(Set.of(police), FROM, UNTIL, UNTIL));
        assertRefused("parties", () -> covenant(Set.of(board, school), FROM, UNTIL, UNTIL));
        covenant(Set.of(school, Organisation.school(board, "Zusterschool", "Zuster")), FROM, UNTIL, UNTIL);
    }

    @Test
    void a_school_is_party_when_its_board_is_and_a_board_when_its_school_is() {
        Covenant ofBoard = valid();
        assertTrue(ofBoard.hasParty(school));
        assertTrue(ofBoard.hasParty(board));
        assertFalse(ofBoard.hasParty(Organisation.partner(OrganisationType.OTHER, "Welzijn", "Welzijn")));
        Covenant ofSchool = covenant(Set.of(school, police), FROM, UNTIL, UNTIL);
        assertTrue(ofSchool.hasParty(board));
        assertFalse(ofSchool.hasParty(Organisation.school(board, "Zusterschool", "Zuster")));
    }

    @Test
    void it_ends_after_it_begins_and_is_evaluated_in_between() {
        Set<Organisation> parties = Set.of(board, police);
        assertRefused("from", () -> covenant(parties, null, UNTIL, UNTIL));
        assertRefused("until", () -> covenant(parties, UNTIL, FROM, UNTIL));
        assertRefused("evaluateOn", () -> covenant(parties, FROM, UNTIL, null));
        assertRefused("evaluateOn", () -> covenant(parties, FROM, UNTIL, UNTIL.plusDays(1)));
        covenant(parties, FROM, FROM, FROM);
    }

    @Test
    void its_days_lie_in_a_time_that_people_mean() {
        Set<Organisation> parties = Set.of(board, police);
        LocalDate never = LocalDate.of(9999, 12, 31);
        assertRefused("from", () -> covenant(parties, LocalDate.of(25, 1, 1), UNTIL, UNTIL));
        assertRefused("until", () -> covenant(parties, FROM, never, UNTIL));
        assertRefused("evaluateOn", () -> covenant(parties, FROM, UNTIL, never));
        assertRefused("lastDay", () -> valid().end(never, TODAY));
    }

    @Test
    void it_names_a_title_and_purposes_that_exist() {
        Set<Organisation> parties = Set.of(board, police);
        assertRefused(
                "title",
                () -> new Covenant(new Covenant.Terms(" ", parties, List.of("PREVENTION"), FROM, UNTIL, UNTIL)));
        for (List<String> purposes : List.of(List.<String>of(), List.of("*"), List.of("PREVENTION", "FUN"))) {
            assertRefused(
                    "purposes", () -> new Covenant(new Covenant.Terms("T", parties, purposes, FROM, UNTIL, UNTIL)));
        }
    }

    @Test
    void the_first_and_the_last_day_are_in_force() {
        Covenant covenant = valid();
        assertEquals(Facts.Covenant.NONE, covenant.on(FROM.minusDays(1)));
        assertEquals(Facts.Covenant.IN_FORCE, covenant.on(FROM));
        assertEquals(Facts.Covenant.IN_FORCE, covenant.on(UNTIL));
        assertEquals(Facts.Covenant.EXPIRED, covenant.on(UNTIL.plusDays(1)));
    }

    @Test
    void it_is_ended_before_its_time_but_not_in_the_past() {
        Covenant covenant = valid();
        assertRefused("lastDay", () -> covenant.end(TODAY.minusDays(2), TODAY));
        assertRefused("lastDay", () -> covenant.end(UNTIL, TODAY));
        assertRefused("lastDay", () -> covenant.end(null, TODAY));
        covenant.end(TODAY.minusDays(1), TODAY);
        assertEquals(Facts.Covenant.IN_FORCE, covenant.on(TODAY.minusDays(1)));
        assertEquals(Facts.Covenant.EXPIRED, covenant.on(TODAY));
    }

    @Test
    void another_takes_its_place_without_a_gap_and_without_touching_the_past() {
        Covenant former = valid();
        Covenant next = covenant(Set.of(board, police), TODAY.plusDays(10), UNTIL.plusYears(2), UNTIL);
        next.replace(former, TODAY);
        assertEquals(TODAY.plusDays(9), former.getLastDay());
        assertEquals(former, next.getReplaces());

        Covenant registeredLate = covenant(Set.of(board, police), TODAY.minusDays(30), UNTIL.plusYears(2), UNTIL);
        Covenant other = valid();
        registeredLate.replace(other, TODAY);
        assertEquals(TODAY.minusDays(1), other.getLastDay());

        Covenant expired = covenant(Set.of(board, police), FROM, TODAY.minusDays(5), FROM);
        next.replace(expired, TODAY);
        assertEquals(TODAY.minusDays(5), expired.getLastDay());
    }
}
