package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.conversation.ConversationDetail.Prepared;
import nl.partnership.ejb.home.HomeService;
import org.junit.jupiter.api.Test;

/** In a municipality safety, attendance and district team prepare a conversation apart. */
class TeamsTest extends Table {

    private static final String QUESTION = "Q2.1";

    TeamsTest() {
        town.addTeams();
    }

    private List<Caller> teams() {
        return Stream.of("gemeente", "leerplicht", "wijkteam").map(town::caller).toList();
    }

    private String allAsked() {
        return as(coordinator(), () -> bean(PlanService.class)
                .plan(plan("gemeente", "jeugdhulp", "leerplicht", "wijkteam")));
    }

    private void prepare(Caller team, String id, String text) {
        as(team, () -> {
            PreparationService views = bean(PreparationService.class);
            views.save(id, QUESTION, Standing.PARTLY, text, PreparationService.NEW);
            views.release(id, QUESTION, Release.READY);
        });
    }

    private List<String> read(Caller reader, String id) {
        return as(reader, () -> bean(HoldService.class).question(id, QUESTION)).views().stream()
                .map(view -> view.by().team() + " " + view.text())
                .toList();
    }

    @Test
    void each_team_reads_its_own_view_alone_until_the_conversation_opens_and_all_side_by_side_from_then() {
        String id = allAsked();
        List<String> said = List.of("SAFETY_TEAM Druk", "ATTENDANCE_TEAM Stil", "DISTRICT_TEAM Anders");
        for (int team = 0; team < 3; team++) {
            prepare(teams().get(team), id, said.get(team).split(" ")[1]);
        }
        for (int team = 0; team < 3; team++) {
            assertEquals(List.of(said.get(team)), read(teams().get(team), id));
        }
        as(coordinator(), () -> bean(HoldService.class).open(id));
        for (Caller reader :
                List.of(teams().get(0), teams().get(1), teams().get(2), coordinator(), town.caller("jeugdhulp"))) {
            assertEquals(said, read(reader, id));
        }
    }

    @Test
    void what_a_team_takes_back_or_keeps_back_is_read_by_no_other_team() {
        String id = allAsked();
        prepare(teams().get(0), id, "Druk");
        prepare(teams().get(1), id, "Stil");
        as(teams().get(1), () -> bean(PreparationService.class).release(id, QUESTION, Release.KEPT_BACK));
        as(coordinator(), () -> bean(HoldService.class).open(id));
        as(teams().get(0), () -> bean(PreparationService.class).release(id, QUESTION, Release.DRAFT));
        assertEquals(List.of("SAFETY_TEAM "), read(teams().get(2), id));
        assertEquals(List.of("SAFETY_TEAM Druk"), read(teams().get(0), id));
        assertEquals(List.of("SAFETY_TEAM ", "ATTENDANCE_TEAM Stil"), read(teams().get(1), id));
    }

    @Test
    void a_home_asks_each_team_until_its_own_view_is_ready() {
        String id = allAsked();
        prepare(teams().get(0), id, "Druk");
        List<Integer> asked = teams().stream()
                .map(team -> as(team, () -> bean(HomeService.class).todo())
                        .toPrepare()
                        .size())
                .toList();
        assertEquals(List.of(0, 1, 1), asked);
    }

    @Test
    void who_convenes_sees_which_team_is_ready() {
        String id = allAsked();
        prepare(teams().get(2), id, "Anders");
        Map<Team, Boolean> ready = detail("coordinator", id).prepared().stream()
                .filter(each -> each.organisationId().equals(town.municipality.getId()))
                .sorted(Comparator.comparing(Prepared::team))
                .collect(Collectors.toMap(Prepared::team, Prepared::done));
        assertEquals(Map.of(Team.SAFETY_TEAM, false, Team.ATTENDANCE_TEAM, false, Team.DISTRICT_TEAM, true), ready);
    }

    @Test
    void all_other_organisations_write_one_view_together() {
        String id = allAsked();
        as(town.caller("jeugdhulp"), () -> bean(PreparationService.class)
                .save(id, QUESTION, Standing.PARTLY, "Samen", PreparationService.NEW));
        assertTrue(as(town.caller("jeugdhulp"), () -> bean(PreparationService.class)
                        .own(id))
                .team()
                .isWhole());
    }
}
