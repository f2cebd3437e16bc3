package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import org.junit.jupiter.api.Test;

/** Guidelines of each organisation, by kind, and what lacks. */
class GuidelineServiceTest extends Acting {

    private GuidelinesView all(String user) {
        return as(town.caller(user), () -> bean(GuidelineService.class).table(bridge()));
    }

    private Stream<GuidelinesView.Cell> cells(String user) {
        return all(user).lines().stream().flatMap(line -> line.cells().stream());
    }

    private void write(String user, GuidelineKind kind, String title, String steps) {
        as(town.caller(user), () -> bean(GuidelineService.class)
                .write(
                        bridge(),
                        kind,
                        null,
                        new TypedGuideline(title, steps, Set.of(Signal.SEXTING), null, null, null)));
    }

    /** Adopts all concepts of the own organisation. */
    private void adoptAll(String user) {
        cells(user)
                .flatMap(cell -> cell.concepts().stream())
                .forEach(one ->
                        as(town.caller(user), () -> bean(DocumentService.class).adopt(one.id(), one.version())));
    }

    private Set<String> gaps(String user) {
        Set<String> gaps = new TreeSet<>();
        all(user).lines().forEach(line -> line.cells().stream()
                .filter(GuidelinesView.Cell::isGap)
                .forEach(cell -> gaps.add(line.name() + " " + cell.kind())));
        return gaps;
    }

    @Test
    void the_gap_table_names_exactly_the_cells_without_an_adopted_guideline_and_one_tap_makes_one_agenda_item() {
        assertEquals(15, gaps("jeugdagent").size());
        mandate("jeugdhulp");
        write("leider", GuidelineKind.CLIMATE, "Zo gaan wij om", "luister");
        write("leider", GuidelineKind.CLIMATE, "Nog een", "kijk");
        write("jeugdhulp", GuidelineKind.INCIDENT, "Na een incident", "bel");
        write("jeugdhulp", GuidelineKind.PREVENTION, "Een concept", "denk mee");
        // a concept is no guideline, for nobody
        for (String user : List.of("coordinator", "jeugdhulp", "jeugdagent", "bestuurder")) {
            assertEquals(15, gaps(user).size(), user);
        }
        adoptAll("leider");
        cells("jeugdhulp")
                .flatMap(cell -> cell.concepts().stream())
                .filter(one -> one.kind() == GuidelineKind.INCIDENT)
                .forEach(one -> as(town.caller("jeugdhulp"), () -> bean(DocumentService.class)
                        .adopt(one.id(), one.version())));
        for (String user : List.of("coordinator", "jeugdhulp", "jeugdagent", "bestuurder")) {
            Set<String> gaps = gaps(user);
            assertEquals(13, gaps.size(), user);
            assertEquals(false, gaps.contains("De Brug CLIMATE") || gaps.contains("Jeugdhulp INCIDENT"), user);
        }
        String gap = cells("coordinator")
                .filter(GuidelinesView.Cell::isGap)
                .findFirst()
                .orElseThrow()
                .gap();
        agenda("coordinator", gap);
        assertThrows(RuleViolation.class, () -> agenda("coordinator", gap));
        assertThrows(NotAllowed.class, () -> agenda("jeugdhulp", gap));
        assertThrows(NotFound.class, () -> agenda("coordinator", bridge() + ":CLIMATE"));
        assertEquals(
                List.of("Q1.2 Bij een incident: de richtlijn van De Brug ontbreekt"),
                database(em -> em.createQuery("select a from AgendaItem a", AgendaItem.class)
                        .getResultStream()
                        .map(item -> item.getQuestionCode() + " " + item.getText())
                        .toList()));
        assertEquals(
                1, cells("jeugdagent").filter(GuidelinesView.Cell::onAgenda).count());
    }

    private void agenda(String user, String gap) {
        as(town.caller(user), () -> bean(GuidelineService.class).putOnAgenda(bridge(), gap));
    }

    @Test
    void a_concept_is_the_organisations_own_and_a_next_version_takes_the_place_of_the_former() {
        mandate("jeugdhulp");
        write("jeugdhulp", GuidelineKind.CLIMATE, "Eerste", "stap");
        assertEquals(
                0,
                cells("coordinator").flatMap(cell -> cell.concepts().stream()).count());
        adoptAll("jeugdhulp");
        GuidelineRow adopted = adopted("coordinator");
        GuidelineDraft draft = draft("jeugdhulp", adopted.id());
        assertThrows(NotFound.class, () -> draft("jeugdagent", adopted.id()));
        change("jeugdhulp", draft, "Tweede");
        // one concept of a guideline at a time
        assertThrows(Stale.class, () -> change("jeugdhulp", draft, "Derde"));
        // who comes to the version in force goes on with that one
        assertEquals("Tweede", draft("jeugdhulp", adopted.id()).words().title());
        assertEquals("Eerste", adopted("coordinator").title());
        adoptAll("jeugdhulp");
        assertEquals("Tweede", adopted("coordinator").title());
        assertEquals(2, adopted("coordinator").number());
    }

    private GuidelineRow adopted(String user) {
        return cells(user)
                .flatMap(cell -> cell.adopted().stream())
                .collect(Collectors.toList())
                .get(0);
    }

    private GuidelineDraft draft(String user, String id) {
        return as(town.caller(user), () -> bean(GuidelineService.class).draft(id));
    }

    private void change(String user, GuidelineDraft draft, String title) {
        as(town.caller(user), () -> bean(GuidelineService.class)
                .write(bridge(), null, draft, new TypedGuideline(title, "stap", Set.of(), null, null, null)));
    }

    @Test
    void it_has_ten_steps_at_most_and_names_nobody() {
        assertEquals("steps", refused("Titel", "stap\n".repeat(11)));
        assertEquals("steps", refused("Titel", "x".repeat(201)));
        assertEquals("title", refused("", "stap"));
        assertEquals("steps", refused("Titel", "Bel de moeder van Fatima Yilmaz"));
        write("leider", GuidelineKind.CLIMATE, "Zonder stappen", null);
        assertEquals(
                "steps",
                assertThrows(RuleViolation.class, () -> adoptAll("leider")).field());
    }

    private String refused(String title, String steps) {
        return assertThrows(RuleViolation.class, () -> write("leider", GuidelineKind.CLIMATE, title, steps))
                .field();
    }

    @Test
    void the_question_says_of_which_kinds_the_school_has_none_and_never_that_all_is_well() {
        assertEquals("vision.tool.noGuidelines", proposal(false).facts().key());
        assertNull(proposal(true));
        for (GuidelineKind kind : GuidelineKind.values()) {
            write("leider", kind, "Richtlijn", "stap");
            adoptAll("leider");
            if (kind != GuidelineKind.PREVENTION) {
                assertEquals("vision.tool.schoolLacks", proposal(false).facts().key());
            }
        }
        assertNull(proposal(false));
    }

    private Proposal proposal(boolean guests) {
        Set<AtTable.Seat> seats = Stream.of("coordinator", "jeugdhulp")
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        AtTable table = new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(GuidelineTool.class).proposal(table)));
    }

    @Test
    void the_table_is_read_in_as_many_statements_whatever_stands_in_it() throws Exception {
        mandate("jeugdhulp");
        write("jeugdhulp", GuidelineKind.CLIMATE, "Eerste", "stap");
        adoptAll("jeugdhulp");
        all("coordinator");
        long few = statements(() -> all("coordinator"));
        for (int n = 0; n < 10; n++) {
            write("jeugdhulp", GuidelineKind.INCIDENT, "Meer " + n, "stap");
            write("leider", GuidelineKind.INCIDENT, "Meer " + n, "stap");
        }
        adoptAll("jeugdhulp");
        adoptAll("leider");
        assertEquals(few, statements(() -> all("coordinator")));
    }
}
