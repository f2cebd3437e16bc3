package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** Visions: a concept for the organisation, adopted by who may decide, replaced by the next. */
class VisionServiceTest extends Acting {

    private VisionsView.Card card(String user, Organisation of) {
        return as(town.caller(user), () -> bean(VisionService.class).all(bridge())).cards().stream()
                .filter(card -> card.organisationId().equals(of.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_partners_concept_is_on_no_page_or_export_of_others_and_its_adopted_version_is_on_the_next_request() {
        vision("jeugdhulp", "wij bellen binnen een dag");
        assertEquals(
                "wij bellen binnen een dag",
                card("jeugdhulp", town.care).concept().weDo());
        List<String> others = List.of("coordinator", "jeugdagent", "gemeente", "jongerenwerk", "bestuurder");
        for (String user : others) {
            assertNull(card(user, town.care).concept(), user);
            assertNull(card(user, town.care).adopted(), user);
        }
        assertEquals(List.of(), rows());
        mandate("jeugdhulp");
        adopt("jeugdhulp");
        for (String user : others) {
            assertEquals(
                    "wij bellen binnen een dag", card(user, town.care).adopted().weDo(), user);
        }
        // the next concept is for the organisation alone again, and what is in force stays
        vision("jeugdhulp", "wij bellen dezelfde dag");
        assertEquals(
                "wij bellen dezelfde dag",
                card("jeugdhulp", town.care).concept().weDo());
        for (String user : others) {
            assertNull(card(user, town.care).concept(), user);
            assertEquals(1, card(user, town.care).adopted().number(), user);
        }
        adopt("jeugdhulp");
        assertEquals(2, card("jeugdagent", town.care).adopted().number());
        assertEquals(1, rows().size());
        assertEquals(
                "wij bellen dezelfde dag",
                card("jeugdagent", town.care).adopted().weDo());
    }

    private List<QuestionTool.Row> rows() {
        return as(town.caller("coordinator"), () -> database(em -> tool().rows(table())));
    }

    private VisionTool tool() {
        return bean(VisionTool.class);
    }

    private AtTable table() {
        Set<AtTable.Seat> seats = Stream.of("coordinator", "jeugdhulp", "jeugdagent")
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, false);
    }

    @Test
    void only_who_may_decide_adopts_and_takes_back() {
        vision("coordinator", "wij luisteren");
        RuleViolation refused = assertThrows(RuleViolation.class, () -> adopt("coordinator"));
        assertEquals("vision.document.noMandate", refused.key());
        assertNull(card("coordinator", town.bridge).own().ground());
        adopt("leider");
        VisionRow adopted = card("jeugdhulp", town.bridge).adopted();
        assertEquals(TODAY, adopted.adoptedOn());
        assertEquals(TODAY.plusYears(1), adopted.reviewOn());
        assertThrows(NotFound.class, () -> takeBack("jeugdhulp", adopted.id()));
        takeBack("leider", adopted.id());
        assertNull(card("jeugdhulp", town.bridge).adopted());
        assertNull(card("coordinator", town.bridge).adopted());
    }

    private void takeBack(String user, String id) {
        as(town.caller(user), () -> bean(DocumentService.class).takeBack(id));
    }

    @Test
    void adopting_asks_for_both_lines_and_a_text_or_an_address() {
        mandate("jeugdhulp");
        assertEquals(
                "weDo",
                refused(new TypedVision(null, "niet", "tekst", null, null)).field());
        assertEquals(
                "weDoNot",
                refused(new TypedVision("wel", null, "tekst", null, null)).field());
        assertEquals(
                "text",
                refused(new TypedVision("wel", "niet", null, null, null)).field());
        assertEquals(
                "link",
                refused(new TypedVision("wel", "niet", null, "http://example.org", null))
                        .field());
        assertEquals(
                "link",
                refused(new TypedVision("wel", "niet", null, "javascript:alert(1)", null))
                        .field());
        assertEquals(
                "weDo",
                refused(new TypedVision("Sanne de Boer uit klas 3B", "niet", null, null, null))
                        .field());
        write("jeugdhulp", new TypedVision("wel", "niet", null, "https://example.org/visie", null));
        adopt("jeugdhulp");
        assertEquals(
                "https://example.org/visie",
                card("coordinator", town.care).adopted().link());
    }

    private RuleViolation refused(TypedVision typed) {
        return assertThrows(RuleViolation.class, () -> {
            write("jeugdhulp", typed);
            adopt("jeugdhulp");
        });
    }

    @Test
    void who_writes_or_adopts_over_what_another_wrote_is_told() {
        vision("coordinator", "eerste");
        VisionRow read = as(town.caller("zorg"), () -> bean(VisionService.class).draft(bridge()));
        vision("coordinator", "tweede");
        assertThrows(
                Stale.class,
                () -> as(town.caller("zorg"), () -> bean(VisionService.class)
                        .write(bridge(), read.id(), read.version(), new TypedVision("derde", null, null, null, null))));
        assertThrows(
                Stale.class,
                () -> as(
                        town.caller("leider"), () -> bean(DocumentService.class).adopt(read.id(), read.version())));
        assertEquals("tweede", card("coordinator", town.bridge).concept().weDo());
    }

    @Test
    void an_empty_card_is_asked_for_once_and_that_makes_a_task_for_somebody_there() {
        ask("coordinator");
        assertTrue(card("jeugdagent", town.care).asked());
        assertThrows(RuleViolation.class, () -> ask("jeugdagent"));
        Task task = database(em -> em.createQuery("select t from Task t join fetch t.owner", Task.class)
                .getSingleResult());
        assertEquals(town.person("jeugdhulp"), task.getOwner());
        assertThrows(NotFound.class, () -> ask("coordinator2"));
    }

    private void ask(String user) {
        as(town.caller(user), () -> bean(VisionService.class).ask(bridge(), town.care.getId()));
    }

    @Test
    void what_is_to_be_reviewed_stands_on_the_home_and_goes_by_one_tap() {
        mandate("jeugdhulp");
        write("jeugdhulp", new TypedVision("wel", "niet", "tekst", null, TODAY.plusDays(40)));
        adopt("jeugdhulp");
        assertEquals(0, lines("jeugdhulp"));
        TestClock.advance(Duration.ofDays(20));
        assertEquals(1, lines("jeugdhulp"));
        assertEquals(0, lines("coordinator"));
        TestClock.advance(Duration.ofDays(30));
        LocalDate today = TODAY.plusDays(50);
        assertTrue(card("coordinator", town.care).adopted().isDue(today));
        String id = card("jeugdhulp", town.care).adopted().id();
        as(town.caller("jeugdhulp"), () -> bean(DocumentService.class).stillRight(id));
        assertFalse(card("coordinator", town.care).adopted().isDue(today));
        assertEquals(0, lines("jeugdhulp"));
    }

    private int lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of("vision.vision")
                .size();
    }

    @Test
    void what_gave_way_is_erased_two_years_later() {
        for (String words : List.of("eerste", "tweede")) {
            vision("coordinator", words);
            adopt("leider");
        }
        assertEquals(List.of(), due());
        TestClock.advance(Duration.ofDays(732));
        assertEquals(1, due().size());
        eraseDue(VisionStatement.class);
        assertEquals(List.of(), due());
    }

    private List<String> due() {
        return dueForErasure(VisionStatement.class);
    }

    @Test
    void the_question_says_who_laid_down_nothing_and_never_that_all_is_well() {
        assertEquals("vision.tool.noVisions", proposal().facts().key());
        vision("coordinator", "wij luisteren");
        adopt("leider");
        assertEquals("vision.tool.withoutVision", proposal().facts().key());
        assertFalse(proposal().facts().toString().contains("De Brug"));
        List.of("jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk").forEach(this::decided);
        assertNull(proposal());
    }

    private Proposal proposal() {
        return as(town.caller("coordinator"), () -> database(em -> tool().proposal(table())));
    }

    @Test
    void the_cards_are_read_in_as_many_statements_whatever_their_number() throws Exception {
        decided("jeugdhulp");
        cards();
        long few = statements(this::cards);
        List.of("jeugdagent", "gemeente", "jongerenwerk").forEach(this::decided);
        vision("coordinator", "wij luisteren");
        adopt("leider");
        assertEquals(few, statements(this::cards));
    }

    private void cards() {
        as(town.caller("coordinator"), () -> bean(VisionService.class).all(bridge()));
    }

    private void decided(String user) {
        mandate(user);
        vision(user, "wij ook");
        adopt(user);
    }
}
