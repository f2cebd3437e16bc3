package nl.partnership.ejb.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class YearTest extends Table {

    @Test
    void the_year_counts_what_was_answered_and_what_is_in_order_per_theme() {
        String id = opened();
        write("coordinator", id, "Q2.1", "Samen", 0);
        write("coordinator", id, "Q2.4", "Rust", 0);
        as(coordinator(), () -> bean(HoldService.class).stand(id, "Q2.4", Standing.IN_ORDER));
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.until(LocalDate.of(2027, 2, 8))));

        YearRow row = year("coordinator").get(0);
        YearRow.YearTheme issues = row.themes().get(1);
        assertEquals(List.of(5, 2, 1), List.of(issues.questions(), issues.answered(), issues.inOrder()));
        assertTrue(issues.isDiscussed());
        assertEquals(DAY, row.lastOn());
        assertEquals(LocalDate.of(2027, 2, 8), row.nextOn());
        assertNull(row.nextId());
        assertEquals(1, row.held());
    }

    @Test
    void a_planned_theme_says_when() {
        String id = planned();
        YearRow row = year("gemeente").stream()
                .filter(each -> each.school().equals("De Brug"))
                .findFirst()
                .orElseThrow();
        assertEquals(id, row.nextId());
        assertEquals(DAY, row.themes().get(2).plannedOn());
        assertNull(row.themes().get(0).plannedOn());
    }

    @Test
    void a_board_sees_all_its_schools_as_counts_and_dates() {
        String id = opened();
        write("coordinator", id, "Q2.4", "Rust", 0);
        List<YearRow> rows = year("bestuurder");
        assertEquals(
                List.of("De Linde", "De Brug"),
                rows.stream().map(YearRow::school).toList());
        assertEquals(1, rows.get(1).themes().get(1).answered());
        assertNull(rows.get(1).nextId());
    }

    @Test
    void a_partner_that_does_not_take_part_gets_no_counts() {
        String id = opened();
        write("coordinator", id, "Q2.4", "Rust", 0);
        assertEquals(0, year("jongerenwerk").get(0).themes().get(1).answered());
        assertEquals(1, year("jeugdhulp").get(0).themes().get(1).answered());
    }

    private List<YearRow> year(String user) {
        return as(town.caller(user), () -> bean(YearService.class).year(Town.YEAR));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_data() throws Exception {
        String first = opened();
        fill(first);
        List<Long> few = statementsOf(first);
        for (int i = 1; i <= 12; i++) {
            LocalDate date = DAY.plusDays(i);
            String id = as(coordinator(), () -> bean(PlanService.class)
                    .plan(plan(
                            date, List.of("T1", "T4"), "zorg", "jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk")));
            if (i % 2 == 0) {
                as(coordinator(), () -> bean(HoldService.class).open(id));
                fill(id);
            }
        }
        fill(first);
        assertEquals(few, statementsOf(first));
    }

    private void fill(String id) {
        for (ConversationDetail.OutlineTheme theme : detail("coordinator", id).outline()) {
            String code = theme.questions().get(0).code();
            int revision = question("coordinator", id, code).answer().revision();
            write(revision % 2 == 0 ? "coordinator" : "zorg", id, code, "Antwoord " + revision, revision);
            as(coordinator(), () -> bean(NoteService.class).decide(id, code, "Besluit"));
            as(town.caller("zorg"), () -> bean(NoteService.class).raise(id, code, "Punt"));
        }
    }

    private List<Long> statementsOf(String id) throws Exception {
        String code =
                detail("coordinator", id).outline().get(0).questions().get(0).code();
        return List.of(
                statements(() -> detail("gemeente", id)),
                statements(() -> question("gemeente", id, code)),
                statements(() -> year("gemeente")),
                statements(() -> as(
                        town.caller("gemeente"), () -> bean(ReportService.class).report(id))),
                statements(() -> as(town.caller("gemeente"), () -> bean(PreparationService.class)
                        .own(id))),
                statements(() -> as(town.caller("gemeente"), () -> bean(ConversationService.class)
                        .upcoming(50))),
                statements(() -> as(town.caller("gemeente"), () -> bean(ConversationService.class)
                        .ofYear(Town.YEAR))));
    }
}
