package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    @Test
    void with_a_guest_at_the_table_no_room_says_that_something_is_missing() {
        String withGuest = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(DAY, List.of("T1", "T2"), List.of(new GuestEntry("Gast", "Vervoerder")), "jeugdagent")));
        as(coordinator(), () -> bean(HoldService.class).open(withGuest));
        assertNull(question("coordinator", withGuest, NUMBERS).proposal());
    }

    @Test
    void without_rules_sharing_is_not_arranged() {
        assertEquals(
                Sentence.of("sharing.tool.noRules"),
                question("coordinator", id, SHARING).proposal().facts());
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
    void once_closed_it_says_what_stood_there_then_whatever_changes_later() {
        covenant("Met allen", town.board, town.care, town.police, town.municipality);
        List<QuestionTool.Row> then = question("coordinator", id, SHARING).toolRows();
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        number("jeugdagent", null);
        number("wijkagent", "088 000 00 33");
        for (String user : List.of("coordinator", "jeugdagent", "gemeente")) {
            List<QuestionTool.Row> kept = question(user, id, NUMBERS).toolRows();
            assertEquals(2, kept.size());
            assertTrue(kept.stream().allMatch(row -> row.verb() == null && row.address() == null));
            assertEquals(notes(then), notes(question(user, id, SHARING).toolRows()));
        }
    }

    /** A key that is not in the list may go one day, and with it what a closed conversation says. */
    @Test
    void every_sentence_that_is_kept_is_in_the_list_of_those_that_stay() throws IOException {
        covenant("Met allen", town.board, town.care, town.police, town.municipality);
        Set<String> keys = new TreeSet<>();
        for (String code : List.of(NUMBERS, SHARING)) {
            question("coordinator", id, code).toolRows().forEach(row -> {
                gather(row.text(), keys);
                gather(row.note(), keys);
            });
        }
        Set<String> staying = new HashSet<>();
        try (InputStream list = getClass().getResourceAsStream("/conversation/kept-sentences.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(staying::add);
        }
        keys.removeIf(key -> staying.contains(key) || staying.contains(key.substring(0, key.lastIndexOf('.')) + ".*"));
        assertEquals(Set.of(), keys);
    }

    private static void gather(Sentence sentence, Set<String> keys) {
        if (!sentence.isAsItIs()) {
            keys.add(sentence.key());
        }
        sentence.facts().stream()
                .filter(Sentence.class::isInstance)
                .map(Sentence.class::cast)
                .forEach(inner -> gather(inner, keys));
    }

    private static List<String> notes(List<QuestionTool.Row> rows) {
        return rows.stream().map(row -> row.text() + " " + row.note()).toList();
    }

    @Test
    void what_stood_there_is_for_the_roles_that_were_asked() {
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        assertEquals(2, question("zorg", id, NUMBERS).toolRows().size());
        assertEquals(List.of(), question("leider", id, NUMBERS).toolRows());
    }

    @Test
    void what_somebody_who_was_asked_may_not_know_is_not_kept_though_they_stayed_away() {
        TestVisibility.set((author, viewer) ->
                !(author.type() == OrganisationType.POLICE && viewer.type() == OrganisationType.YOUTH_CARE));
        absent("jeugdhulp");
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        assertEquals(1, question("coordinator", id, NUMBERS).toolRows().size());
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
