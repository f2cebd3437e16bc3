package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who answers together. */
class TeamTest {

    @Test
    void a_municipality_answers_in_three_teams_and_every_other_organisation_as_one() {
        Map.of(
                        "MUNICIPALITY:SAFETY_ADVISER", Team.SAFETY_TEAM,
                        "MUNICIPALITY:MAYOR", Team.SAFETY_TEAM,
                        "MUNICIPALITY:RADICALISATION_COORD", Team.SAFETY_TEAM,
                        "MUNICIPALITY:ATTENDANCE_OFFICER", Team.ATTENDANCE_TEAM,
                        "MUNICIPALITY:DISTRICT_TEAM", Team.DISTRICT_TEAM,
                        "SCHOOL:ATTENDANCE_ADMIN", Team.ORGANISATION,
                        "POLICE:YOUTH_OFFICER", Team.ORGANISATION,
                        "YOUTH_CARE:YOUTH_CARE_WORKER", Team.ORGANISATION)
                .forEach((party, team) -> {
                    assertEquals(team, Team.of(Party.of(party)), party);
                    assertTrue(Team.in(Party.of(party).type()).contains(team), party);
                });
        assertEquals(3, Team.in(OrganisationType.MUNICIPALITY).size());
    }
}
