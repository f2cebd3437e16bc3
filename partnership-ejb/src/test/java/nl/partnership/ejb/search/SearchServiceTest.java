package nl.partnership.ejb.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.Test;

/** What somebody finds by words, and does not find. */
class SearchServiceTest extends Table {

    private static final String QUESTION = "Q2.4";

    private SearchView find(Caller caller, String words) {
        return as(caller, () -> bean(SearchService.class).all(words));
    }

    private List<String> kinds(String user, String words) {
        return find(town.caller(user), words).found().stream()
                .map(SearchView.Found::kind)
                .toList();
    }

    private String talk() {
        return as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(DAY, List.of("T2"), "zorg", "jeugdhulp", "jeugdagent")));
    }

    private void view(String user, String id, String text) {
        as(town.caller(user), () -> {
            PreparationService views = bean(PreparationService.class);
            views.save(id, QUESTION, Standing.PARTLY, text, PreparationService.NEW);
            views.releaseAll(id);
        });
    }

    private long count(String user, String kind, String words) {
        return of(town.caller(user), "conversation.search." + kind, words).total();
    }

    @Test
    void all_words_must_occur_in_any_order_with_or_without_their_signs() {
        String id = talk();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        as(coordinator(), () -> bean(NoteService.class)
                .decide(id, QUESTION, "Wij praten in het Café over CRÈCHE en ijs."));
        for (String words : List.of("café", "cafe creche", "CRECHE CAF", "praten ijs")) {
            assertEquals(1, count("jeugdhulp", "decisions", words), words);
        }
        for (String words : List.of("café thee", "kaffee", "", "  ", "--", "%", "_")) {
            assertEquals(0, count("jeugdhulp", "decisions", words), words);
        }
        assertEquals(List.of("conversation.search.decisions"), kinds("jeugdhulp", "creche"));
        assertEquals(List.of(), kinds("jeugdhulp", "--"));
    }

    @Test
    void what_was_said_in_a_closed_conversation_is_found_at_the_school_as_it_was_called_then() {
        String id = talk();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        as(coordinator(), () -> bean(NoteService.class).decide(id, QUESTION, "Het hek gaat dicht"));
        String then = place("hek");
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        inDatabase(em -> em.find(Organisation.class, town.bridge.getId()).setShortName("De Nieuwe Brug"));
        assertEquals(then, place("hek"));
        assertEquals("De Brug", then);
    }

    private String place(String words) {
        return find(coordinator(), words).found().get(0).rows().get(0).place();
    }

    @Test
    void a_view_is_found_once_its_round_is_open_and_before_that_by_nobody_not_even_by_who_wrote_it() {
        String id = talk();
        view("jeugdhulp", id, "Kwetsbare leerlingen mijden de fietsenstalling");
        for (String user : List.of("jeugdhulp", "coordinator", "jeugdagent")) {
            assertEquals(0, count(user, "views", "fietsenstalling"), user);
        }
        assertEquals(List.of(), kinds("coordinator", "fietsenstalling"));
        as(coordinator(), () -> bean(HoldService.class).open(id));
        for (String user : List.of("jeugdhulp", "coordinator", "jeugdagent")) {
            assertEquals(1, count(user, "views", "fietsenstalling"), user);
        }
        for (String user : List.of("gemeente", "vreemde", "coordinator2")) {
            assertEquals(0, count(user, "views", "fietsenstalling"), user);
        }
        for (String user : List.of("bestuurder", "fg", "beheer")) {
            assertEquals(List.of(), kinds(user, "fietsenstalling"), user);
        }
        TestVisibility.set((author, viewer) -> false);
        assertEquals(0, count("jeugdagent", "views", "fietsenstalling"));
        assertEquals(1, count("jeugdhulp", "views", "fietsenstalling"));
    }

    @Test
    void who_walks_in_the_eyes_of_another_role_reads_no_words_and_finds_none() {
        String id = talk();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        as(coordinator(), () -> bean(NoteService.class).decide(id, QUESTION, "Het hek gaat dicht"));
        assertEquals(1, find(coordinator(), "hek").total());
        Caller walking = town.caller("bestuurder")
                .inTheEyesOf(town.bridge.getId(), "De Brug", town.board.getId(), town.bridge.getType(), "SAFETY_COORD");
        assertEquals(List.of(), find(walking, "hek").found());
        assertTrue(find(walking, "hek").walking());
        assertEquals(0, of(walking, "conversation.search.decisions", "hek").total());
    }

    private Listed<FoundRecord> of(Caller caller, String kind, String words) {
        return as(caller, () -> bean(SearchService.class).of(kind, words, 0, 20));
    }

    @Test
    void what_is_no_kind_for_the_caller_is_not_there() {
        for (String user : List.of("bestuurder", "fg", "beheer")) {
            assertThrows(NotFound.class, () -> of(town.caller(user), "conversation.search.decisions", "hek"), user);
        }
        assertThrows(NotFound.class, () -> of(coordinator(), "insight.search.incidents", "hek"));
    }

    private void tasks(int number) {
        inDatabase(em -> {
            Partnership partnership = em.find(Partnership.class, town.bridgePartnership.getId());
            Membership writer =
                    em.find(Membership.class, town.membership("coordinator").getId());
            Actor by = new Actor(writer.getPerson(), writer.getOrganisation(), writer.getRole());
            IntStream.range(0, number)
                    .forEach(i -> em.persist(new Task(
                            partnership,
                            by,
                            TaskSubject.NONE,
                            Set.of(),
                            "Fietsenhok " + i,
                            ZonedDateTime.now(Day.ZONE))));
        });
    }

    @Test
    void of_many_the_first_stand_there_the_others_on_pages_and_it_takes_as_many_statements() throws Exception {
        tasks(10);
        long few = statements(() -> find(coordinator(), "fietsenhok"));
        tasks(190);
        planAnew();
        assertEquals(few, statements(() -> find(coordinator(), "fietsenhok")));
        assertTrue(few < 60, few + " statements");
        SearchView.Found found = find(coordinator(), "fietsenhok").found().get(0);
        assertEquals(200, found.total());
        assertEquals(SearchService.FIRST, found.rows().size());
        assertTrue(found.isMore());
        assertEquals(20, of(coordinator(), "task.search", "fietsenhok").rows().size());
        assertEquals(0, find(town.caller("jeugdagent"), "fietsenhok").total());
    }

    @Test
    void a_text_shows_the_part_in_which_the_word_stands() {
        String id = talk();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        String text = "woord ".repeat(60) + "Speelplein " + "woord ".repeat(60);
        as(coordinator(), () -> bean(NoteService.class).decide(id, QUESTION, text));
        String shown =
                find(coordinator(), "speelplein").found().get(0).rows().get(0).text();
        assertTrue(shown.contains("Speelplein") && shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.length() < 220, shown);
    }

    @Test
    void a_rule_that_is_found_leads_to_that_rule() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        List<String> paths = find(town.caller("fg"), "H1").found().stream()
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.id().equals("H1"))
                .map(FoundRecord::path)
                .toList();
        assertEquals(List.of("/ruleset/rules.xhtml?rule=H1"), paths);
    }

    @Test
    void who_finds_what_is_of_everybody_sees_nothing_of_another_organisation() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        for (String user : List.of("beheer", "fg", "jeugdagent")) {
            Set<Trail.Seen> seen = as(town.caller(user), () -> {
                assertTrue(bean(SearchService.class).all("dossier").total() > 0, user);
                return bean(Trail.class).takeSeen();
            });
            assertEquals(Set.of(), seen, user);
        }
    }
}
