package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.IncidentTerm;
import nl.partnership.domain.insight.IncidentTerms;
import org.junit.jupiter.api.Test;

/** What a board calls incidents and places, at all its schools. */
class IncidentTermServiceTest extends Recording {

    private static final String APP = "Ruzie in de groepsapp";

    private void call(String user, IncidentTerm.Of of, List<TypedTerm> typed) {
        as(town.caller(user), () -> bean(IncidentTermService.class).call(of, typed));
    }

    private List<TypedTerm> typed(IncidentTerm.Of of) {
        return as(
                town.caller("bestuurder"), () -> bean(IncidentTermService.class).typed(of));
    }

    private List<String> kinds(String user) {
        return as(town.caller(user), () -> bean(IncidentTermService.class).lists()).kinds().all().stream()
                .map(IncidentTerms.Term::code)
                .toList();
    }

    /** The kinds of the portal without the last two, and one of the board's own. */
    private void ownKinds() {
        List<TypedTerm> typed = new ArrayList<>(typed(IncidentTerm.Of.KIND).subList(0, 8));
        typed.add(new TypedTerm(null, "  ", "ROUGH"));
        typed.add(new TypedTerm(null, APP, "ROUGH"));
        call("bestuurder", IncidentTerm.Of.KIND, typed);
    }

    @Test
    void what_a_board_calls_so_is_chosen_at_all_its_schools_and_counted_in_its_group() {
        String before = enter("coordinator", facts(TODAY.minusDays(1), "SUBSTANCE", "YARD", "BREAK"));
        ownKinds();
        assertEquals(9, kinds("mentor").size());
        assertEquals(kinds("mentor"), kinds("coordinator2"));
        assertEquals(kinds("mentor"), kinds("bestuurder"));
        String own = kinds("mentor").get(8);
        enter("mentor", facts(TODAY, own, "YARD", "BREAK"));
        assertEquals(
                "kind",
                assertThrows(RuleViolation.class, () -> enter("mentor", facts(TODAY, "SUBSTANCE", "YARD", "BREAK")))
                        .field());
        IncidentCounts counts = counts("bestuurder");
        assertEquals(2, counts.total());
        assertEquals(
                1,
                counts.kinds().stream()
                        .filter(kind -> kind.kind().equals("SUBSTANCE"))
                        .findFirst()
                        .orElseThrow()
                        .now());
        // what was entered before keeps its kind, and can be put right
        as(town.caller("coordinator"), () -> bean(IncidentService.class)
                .correct(before, 1, facts(TODAY, "SUBSTANCE", "YARD", "BREAK"), CorrectionReason.WRONG_DAY));
        byte[] file = ("Dag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen\r\n9-11-2026;Pauze;" + APP
                        + ";School lost het op;YARD;Leerling\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(1, as(town.caller("coordinator"), () -> bean(IncidentImportService.class)
                .store(file)));
    }

    @Test
    void a_name_that_is_taken_back_stays_at_what_was_entered_and_all_empty_brings_the_portals_list_back() {
        List<String> shipped = kinds("mentor");
        ownKinds();
        String own = kinds("mentor").get(8);
        call("bestuurder", IncidentTerm.Of.KIND, List.of());
        assertEquals(shipped, kinds("mentor"));
        assertEquals(
                APP,
                as(town.caller("mentor"), () -> bean(IncidentTermService.class).lists())
                        .kinds()
                        .of(own)
                        .orElseThrow()
                        .words()
                        .get("dutch"));
        ownKinds();
        assertTrue(!kinds("mentor").contains(own), "a new one gets a new code");
    }

    @Test
    void what_is_wrong_is_told_at_its_line_and_only_the_board_changes_it() {
        TypedTerm app = new TypedTerm(null, APP, "ROUGH");
        assertEquals("name1", refused(List.of(app, new TypedTerm(null, APP.toUpperCase(), "ROUGH"))));
        assertEquals("name0", refused(List.of(new TypedTerm(null, "Ruzie van Sanne de Boer", "ROUGH"))));
        assertEquals("name0", refused(List.of(new TypedTerm(null, APP, "INSIDE"))));
        List<TypedTerm> eleven = new ArrayList<>();
        for (int n = 0; n < 11; n++) {
            eleven.add(new TypedTerm(null, "soort " + (char) ('a' + n), "ROUGH"));
        }
        assertEquals("name10", refused(eleven));
        assertThrows(
                NotFound.class,
                () -> call("bestuurder", IncidentTerm.Of.KIND, List.of(new TypedTerm("OWN_7", APP, "ROUGH"))));
        for (String user : List.of("coordinator", "mentor", "fg", "beheer", "jeugdagent")) {
            assertThrows(NotAllowed.class, () -> call(user, IncidentTerm.Of.KIND, List.of(app)), user);
        }
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> bean(IncidentTermService.class)
                        .lists()));
        assertEquals(10, kinds("mentor").size());
    }

    private String refused(List<TypedTerm> typed) {
        return assertThrows(RuleViolation.class, () -> call("bestuurder", IncidentTerm.Of.KIND, typed))
                .field();
    }
}
