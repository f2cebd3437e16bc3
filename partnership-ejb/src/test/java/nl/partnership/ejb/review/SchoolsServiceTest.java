package nl.partnership.ejb.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.schoolyear.MonitorService;
import nl.partnership.ejb.task.YearDayTaskService;
import org.junit.jupiter.api.Test;

/** All schools of a board in words and counts. */
class SchoolsServiceTest extends Table {

    private static final LocalDate JULY = LocalDate.of(2027, 7, 5);

    private Listed<SchoolStand> list(int first, int most) {
        return as(town.caller("bestuurder"), () -> bean(SchoolsService.class).list(first, most));
    }

    private SchoolStand bridge() {
        return list(0, 20).rows().stream()
                .filter(row -> row.schoolId().equals(town.bridge.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_question_shows_how_it_stood_when_it_was_last_answered_and_no_word_of_it() {
        String id = opened();
        write("coordinator", id, "Q2.1", "Samen", 0);
        write("coordinator", id, "Q2.4", "Rust", 0);
        as(coordinator(), () -> bean(HoldService.class).stand(id, "Q2.4", Standing.IN_ORDER));
        List<SchoolStand.Square> squares = bridge().questions();
        assertEquals(26, squares.size());
        assertEquals(Standing.IN_ORDER, square(squares, "Q2.4").standing());
        assertTrue(square(squares, "Q2.1").answered());
        assertFalse(square(squares, "Q1.1").answered());
        assertFalse(list(0, 20).toString().contains("Rust"));
    }

    private static SchoolStand.Square square(List<SchoolStand.Square> squares, String code) {
        return squares.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void schools_stand_by_name_a_page_at_a_time_also_those_that_work_with_nobody_this_year() {
        inDatabase(em -> em.persist(Organisation.school(
                em.find(Organisation.class, town.board.getId()), "Basisschool Aan Zee", "Aan Zee")));
        assertEquals(3, list(0, 20).total());
        assertEquals(
                List.of("Aan Zee", "De Linde", "De Brug"),
                list(0, 20).rows().stream().map(SchoolStand::school).toList());
        assertEquals(
                List.of("De Brug"),
                list(2, 2).rows().stream().map(SchoolStand::school).toList());
        assertFalse(list(0, 1).rows().get(0).isThere());
    }

    @Test
    void it_counts_who_confirmed_and_which_partners_endorsed() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        assertEquals(new SchoolStand.Share(0, 4), bridge().endorsed());
        assertEquals(new SchoolStand.Share(0, 4), bridge().confirmed());
        inDatabase(
                em -> em.find(Membership.class, town.membership("zorg").getId()).verify(TestClock.read()));
        assertEquals(new SchoolStand.Share(1, 4), bridge().confirmed());
    }

    @Test
    void what_the_days_of_the_year_asked_for_is_late_until_it_is_done() {
        TestClock.set(JULY.minusDays(20).atTime(9, 0));
        as(Caller.PORTAL, () -> bean(YearDayTaskService.class).make(town.bridge.getId()));
        assertEquals(List.of(), bridge().late());
        TestClock.set(JULY.atTime(9, 0));
        assertEquals(List.of(new SchoolStand.LateDay(YearDay.MONITOR, LocalDate.of(2027, 7, 1))), bridge().late());
        as(coordinator(), () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        null,
                        JULY,
                        town.person("leider").getId()));
        assertEquals(List.of(), bridge().late());
        assertEquals(JULY, bridge().deliveredOn());
    }

    @Test
    void nobody_but_the_board_reads_it() {
        for (String user : List.of("coordinator", "gemeente", "fg", "beheer")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(SchoolsService.class).list(0, 20)),
                    user);
        }
    }

    @Test
    void many_schools_take_no_more_statements_than_few() throws Exception {
        list(0, 100);
        long few = statements(() -> list(0, 100));
        inDatabase(em -> {
            Organisation board = em.find(Organisation.class, town.board.getId());
            for (int i = 0; i < 12; i++) {
                Organisation school = Organisation.school(board, "School " + i, "School " + i);
                em.persist(school);
                Partnership partnership = new Partnership(school, Town.YEAR);
                partnership.add(em.find(Organisation.class, town.police.getId()));
                em.persist(partnership);
            }
        });
        assertEquals(14, list(0, 100).rows().size());
        assertEquals(few, statements(() -> list(0, 100)));
    }
}
