package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.language.cases.PerspectiveRow;
import nl.partnership.ejb.language.cases.PerspectiveService;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** In a municipality safety, attendance and district team mean, practise and read a case apart. */
class LanguageTeamsTest extends CaseTalking {

    private static final List<String> TEAMS = List.of("gemeente", "leerplicht", "wijkteam");
    private static final List<Team> ALL = List.of(Team.SAFETY_TEAM, Team.ATTENDANCE_TEAM, Team.DISTRICT_TEAM);

    LanguageTeamsTest() {
        town.addTeams();
    }

    private List<Integer> lines(String kind) {
        return TEAMS.stream()
                .map(user -> as(town.caller(user), () -> bean(TodoService.class).mine())
                        .of(kind)
                        .size())
                .toList();
    }

    @Test
    void each_team_means_something_by_a_term_blind_for_the_others_and_stands_there_under_its_own_name() {
        String round = start(talk(3));
        assertEquals(List.of(1, 1, 1), lines("language.answer"));
        answer("gemeente", round, "woord van gemeente", "jjjjjj");
        assertEquals(List.of(0, 1, 1), lines("language.answer"));
        assertNull(term("leerplicht").standing().own());
        assertFalse(draft("leerplicht", round).contains("woord van gemeente"));
        answer("leerplicht", round, "woord van leerplicht", "jjjjjn");
        answer("wijkteam", round, "woord van wijkteam", "jjjjnn");
        TEAMS.forEach(user ->
                assertEquals("woord van " + user, term(user).standing().own().text()));
        open(round);
        OpenedRound alone = term("coordinator").standing().opened().get(0);
        assertNull(alone.measure(), "three teams of one organisation say nothing of all");
        assertEquals(ALL, alone.definitions().stream().map(DefinitionRow::team).toList());
        String second = start(talk(9));
        assertEquals(
                "woord van wijkteam",
                as(town.caller("wijkteam"), () -> bean(DefinitionService.class).draft(second))
                        .earlier()
                        .text());
        answer("wijkteam", second, "woord van wijkteam", "jjjjjn");
        answer("gemeente", second, "woord van gemeente", "jjjjjj");
        answer("coordinator", second, "woord van de school", "jjjjjj");
        open(second);
        Measure measure = term("jeugdhulp").standing().last().orElseThrow();
        assertEquals(5, measure.same());
        assertEquals(2, measure.organisations());
    }

    private String draft(String user, String round) {
        return as(town.caller(user), () -> bean(DefinitionService.class).draft(round))
                .toString();
    }

    @Test
    void what_a_team_takes_back_after_the_opening_no_other_team_reads() {
        String round = start(talk(3));
        TEAMS.forEach(user -> answer(user, round, "woord van " + user, "jjjjjj"));
        open(round);
        as(town.caller("leerplicht"), () -> bean(DefinitionService.class).takeBack(round));
        assertFalse(term("gemeente").toString().contains("woord van leerplicht"));
    }

    @Test
    void each_team_practises_by_itself() {
        String round = as(town.caller("coordinator"), () -> bean(PracticeRoundService.class)
                .start(bridge(), talk(3)));
        assertEquals(List.of(1, 1, 1), lines("language.practice"));
        give("gemeente", round, Outcome.ALLOWED);
        assertEquals(List.of(0, 1, 1), lines("language.practice"));
        assertNull(practice("leerplicht").own());
        give("leerplicht", round, Outcome.CONSENT);
        assertEquals(Outcome.ALLOWED, practice("gemeente").own());
        long version = practice("coordinator").blind().version();
        as(town.caller("coordinator"), () -> bean(PracticeRoundService.class).open(round, version));
        PracticeResult told = practice("leerplicht").results().get(0);
        assertEquals(Outcome.CONSENT, told.own());
    }

    private PracticeView practice(String user) {
        return as(town.caller(user), () -> bean(PracticeService.class).get(bridge()));
    }

    private void give(String user, String round, Outcome outcome) {
        as(town.caller(user), () -> bean(PracticeService.class).answer(round, outcome));
    }

    @Test
    void each_team_reads_a_case_by_itself() {
        String id = shared();
        assertEquals(List.of(1, 1, 1), lines("language.perspective"));
        look("gemeente", id, Viewpoint.MUNICIPALITY);
        assertEquals(List.of(0, 1, 1), lines("language.perspective"));
        assertEquals(List.of(), get("wijkteam", id).perspectives());
        assertNull(
                as(town.caller("wijkteam"), () -> bean(PerspectiveService.class).draft(id, Viewpoint.MUNICIPALITY)));
        look("wijkteam", id, Viewpoint.MUNICIPALITY);
        openCase(id);
        for (String reader : List.of("gemeente", "leerplicht", "coordinator")) {
            assertEquals(
                    List.of(Team.SAFETY_TEAM, Team.DISTRICT_TEAM),
                    get(reader, id).perspectives().stream()
                            .map(PerspectiveRow::team)
                            .toList());
        }
    }
}
