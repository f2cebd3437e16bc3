package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands today in the room that answers a question, on the page that all at the table look at. */
class ToolRowsTest extends Table {

    private static final String NUMBERS = "Q1.5";
    private static final String SHARING = "Q2.5";

    private String id;

    @BeforeEach
    void open() {
        number("coordinator", "088 000 00 11");
        number("jeugdagent", "088 000 00 22");
        id = held("zorg", "jeugdhulp", "jeugdagent", "gemeente");
    }

    private void number(String user, String number) {
        inDatabase(
                em -> em.find(Membership.class, town.membership(user).getId()).setWorkPhone(number));
    }

    private String held(String... users) {
        String planned = as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY, List.of("T1", "T2"), users)));
        as(coordinator(), () -> bean(HoldService.class).open(planned));
        return planned;
    }

    private List<String> addresses(String user, String question) {
        return question(user, id, question).toolRows().stream()
                .map(QuestionTool.Row::address)
                .toList();
    }

    @Test
    void whom_one_calls_stands_there_for_everybody() {
        for (String user : List.of("coordinator", "gemeente")) {
            assertEquals(List.of("tel:0880000011", "tel:0880000022"), addresses(user, NUMBERS));
        }
    }

    @Test
    void what_one_at_the_table_may_not_know_stands_there_for_nobody_not_even_for_who_leads() {
        TestVisibility.set((author, viewer) ->
                !(author.type() == OrganisationType.POLICE && viewer.type() == OrganisationType.YOUTH_CARE));
        for (String user : List.of("coordinator", "jeugdagent", "jeugdhulp")) {
            assertEquals(List.of("tel:0880000011"), addresses(user, NUMBERS));
        }
        absent("jeugdhulp");
        assertEquals(List.of("tel:0880000011", "tel:0880000022"), addresses("coordinator", NUMBERS));
    }

    @Test
    void how_many_numbers_were_not_confirmed_is_what_the_list_proposes_and_never_that_it_is_in_order() {
        assertEquals(
                new QuestionRows.Proposal(
                        QuestionRows.Proposal.Level.PARTLY, Sentence.of("partner.tool.unconfirmed", 2, 2)),
                proposal());
        confirmed("coordinator");
        assertEquals(Sentence.of("partner.tool.unconfirmed", 1, 2), proposal().facts());
        TestVisibility.set((author, viewer) -> author.type() != OrganisationType.POLICE);
        assertNull(proposal());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(QuestionRows.Proposal.Level.NOT_ARRANGED, proposal().level());
    }

    private void confirmed(String user) {
        inDatabase(
                em -> em.find(Membership.class, town.membership(user).getId()).verify(TestClock.read()));
    }

    private QuestionRows.Proposal proposal() {
        return question("coordinator", id, NUMBERS).proposal();
    }

    private void absent(String user) {
        String participant = detail("coordinator", id).participants().stream()
                .filter(each ->
                        each.who().membershipId().equals(town.membership(user).getId()))
                .findFirst()
                .orElseThrow()
                .id();
        as(coordinator(), () -> bean(HoldService.class).attend(id, participant, Attendance.ABSENT));
    }

    @Test
    void covenants_stand_there_to_which_everybody_at_the_table_is_party() {
        String card = "/conversation/table.xhtml?id=" + id;
        assertEquals(List.of(card), addresses("coordinator", SHARING));
        String all = covenant("Met allen", town.board, town.care, town.police, town.municipality);
        covenant("Zonder jeugdhulp", town.board, town.police, town.municipality);
        assertEquals(List.of(card, "/covenant/covenant.xhtml?id=" + all), addresses("gemeente", SHARING));
    }

    private String covenant(String title, Organisation... parties) {
        return database(em -> {
            Covenant covenant = new Covenant(new Covenant.Terms(
                    title,
                    Set.copyOf(Stream.of(parties)
                            .map(party -> em.find(Organisation.class, party.getId()))
                            .toList()),
                    List.of("PREVENTION"),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2028, 9, 1),
                    LocalDate.of(2027, 9, 1)));
            em.persist(covenant);
            return covenant.getId();
        });
    }

    @Test
    void once_closed_today_s_rows_are_gone() {
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        assertTrue(addresses("coordinator", NUMBERS).isEmpty());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_people() throws Exception {
        long few = statements(() -> question("gemeente", id, NUMBERS));
        number("wijkagent", "088 000 00 33");
        number("zorg", "088 000 00 44");
        number("gemeente", "088 000 00 55");
        assertEquals(few, statements(() -> question("gemeente", id, NUMBERS)));
        assertTrue(few <= 16, few + " statements");
    }
}
