package nl.partnership.ejb.conversation.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.schoolyear.SchoolRow;
import org.junit.jupiter.api.Test;

/** The list of conversations, narrowed and by the page. */
class ConversationListTest extends Table {

    private static final ConversationFilter ALL = ConversationFilter.of(Town.YEAR);

    private String plan(int day, String theme) {
        return as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(LocalDate.of(2026, 12, day), List.of(theme), "jeugdhulp")));
    }

    private Listed<ConversationRow> list(String user, ConversationFilter filter, int first, int most) {
        return as(town.caller(user), () -> bean(ConversationListService.class).list(filter, first, most));
    }

    private static List<String> ids(Listed<ConversationRow> list) {
        return list.rows().stream().map(ConversationRow::id).toList();
    }

    @Test
    void what_comes_stands_first_by_day_and_then_what_was_latest_first_over_the_pages() {
        String closed = closed();
        String later = plan(9, "T4");
        String sooner = plan(2, "T1");
        List<String> all = List.of(sooner, later, closed);
        assertEquals(all, ids(list("coordinator", ALL, 0, 20)));
        for (int first = 0; first < 3; first++) {
            Listed<ConversationRow> one = list("coordinator", ALL, first, 1);
            assertEquals(List.of(all.get(first)), ids(one));
            assertEquals(3, one.total());
        }
        assertEquals(List.of(later, closed), ids(list("coordinator", ALL, 1, 2)));
        assertEquals(List.of(), ids(list("coordinator", ALL, 3, 2)));
    }

    @Test
    void it_is_narrowed_by_school_theme_and_status() {
        String closed = closed();
        String planned = plan(2, "T1");
        String school = town.bridge.getId();
        assertEquals(
                List.of(planned, closed),
                ids(list("gemeente", new ConversationFilter(Town.YEAR, school, null, null), 0, 20)));
        assertEquals(
                List.of(),
                ids(list("gemeente", new ConversationFilter(Town.YEAR, town.linden.getId(), null, null), 0, 20)));
        assertEquals(
                List.of(closed), ids(list("gemeente", new ConversationFilter(Town.YEAR, null, "T2", null), 0, 20)));
        assertEquals(
                List.of(planned),
                ids(list(
                        "gemeente",
                        new ConversationFilter(Town.YEAR, school, "T1", ConversationStatus.PLANNED),
                        0,
                        20)));
        assertEquals(List.of(), ids(list("gemeente", ConversationFilter.of(new SchoolYear(2024)), 0, 20)));
    }

    @Test
    void a_school_with_which_one_does_not_work_is_not_found() {
        planned();
        ConversationFilter linden = new ConversationFilter(Town.YEAR, town.linden.getId(), null, null);
        assertThrows(NotFound.class, () -> list("coordinator", linden, 0, 20));
        assertThrows(NotFound.class, () -> list("jeugdhulp", linden, 0, 20));
        assertEquals(
                List.of("De Brug", "De Linde"),
                as(town.caller("gemeente"), () -> bean(ConversationListService.class)
                                .schools())
                        .stream()
                        .map(SchoolRow::name)
                        .toList());
    }

    @Test
    void who_does_not_take_part_takes_day_and_themes_along_alone() {
        planned();
        ConversationRow row = as(town.caller("jongerenwerk"), () -> bean(ConversationListService.class)
                        .all(ALL))
                .get(0);
        assertEquals(DAY, row.date());
        assertEquals(2, row.themes().size());
        assertNull(row.place());
        assertNull(row.start());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_list() throws Exception {
        planned();
        list("gemeente", ALL, 0, 20);
        long few = statements(() -> list("gemeente", ALL, 0, 20));
        plan(2, "T1");
        plan(3, "T2");
        plan(4, "T3");
        assertEquals(few, statements(() -> list("gemeente", ALL, 0, 20)));
    }
}
