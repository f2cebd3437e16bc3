package nl.partnership.ejb.insight.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.conversation.PlanService;
import org.junit.jupiter.api.Test;

/** In a municipality safety, attendance and district team each say what they see, apart and blind. */
class FindingTeamsTest extends Looking {

    private static final List<String> TEAMS = List.of("gemeente", "leerplicht", "wijkteam");

    FindingTeamsTest() {
        town.addTeams();
    }

    private String allAsked() {
        return as(coordinator(), () -> bean(PlanService.class)
                .plan(plan("gemeente", "jeugdhulp", "leerplicht", "wijkteam")));
    }

    private List<String> own(String user, String talk) {
        return round(user, talk).own().stream().map(row -> row.terms().text()).toList();
    }

    @Test
    void until_the_opening_a_team_reads_its_own_alone_and_then_each_stands_under_its_own_name() {
        String talk = allAsked();
        TEAMS.forEach(user -> ready(user, talk, seen(Signal.EXCLUSION, "Gezien door " + user)));
        TEAMS.forEach(user -> assertEquals(List.of("Gezien door " + user), own(user, talk)));
        open(talk);
        for (String reader : List.of("gemeente", "leerplicht", "wijkteam", "coordinator", "jeugdhulp")) {
            List<FindingRow> read = round(reader, talk).lines().get(0).findings();
            assertEquals(
                    List.of(Team.SAFETY_TEAM, Team.ATTENDANCE_TEAM, Team.DISTRICT_TEAM),
                    read.stream().map(FindingRow::team).toList(),
                    reader);
            assertEquals(
                    TEAMS.stream().map(user -> "Gezien door " + user).toList(),
                    read.stream().map(row -> row.terms().text()).toList());
        }
        TEAMS.forEach(user -> assertEquals(List.of("Gezien door " + user), own(user, talk)));
    }

    @Test
    void no_other_team_changes_it_or_marks_it_ready_nor_reads_what_is_kept_back() {
        String talk = allAsked();
        String id = add("leerplicht", talk, seen(Signal.EXCLUSION, "Van ons alleen"));
        assertThrows(NotFound.class, () -> release("gemeente", talk, id, Release.READY));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("wijkteam"), () -> bean(FindingService.class)
                        .own(talk, id)));
        assertEquals(0, as(town.caller("gemeente"), () -> bean(FindingEntryService.class)
                .releaseAll(talk)));
        release("leerplicht", talk, id, Release.KEPT_BACK);
        open(talk);
        assertFalse(round("gemeente", talk).toString().contains("Van ons alleen"));
        assertEquals(List.of("Van ons alleen"), own("leerplicht", talk));
    }

    @Test
    void one_team_that_wrote_all_it_may_leaves_the_others_room() {
        String talk = allAsked();
        for (int i = 0; i < Finding.MOST; i++) {
            add("gemeente", talk, seen(Signal.EXCLUSION, "Gezien " + "x".repeat(i)));
        }
        add("wijkteam", talk, seen(Signal.EXCLUSION, "Ook gezien"));
        assertEquals(List.of("Ook gezien"), own("wijkteam", talk));
    }
}
