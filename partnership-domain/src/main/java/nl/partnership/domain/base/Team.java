package nl.partnership.domain.base;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Who answers together when each answers once: as a rule the whole organisation. In a municipality safety, attendance
 * and district team each do different work and answer apart.
 */
public enum Team {
    ORGANISATION,
    SAFETY_TEAM,
    ATTENDANCE_TEAM,
    DISTRICT_TEAM;

    private static final Map<String, Team> APART =
            Map.of("ATTENDANCE_OFFICER", ATTENDANCE_TEAM, "DISTRICT_TEAM", DISTRICT_TEAM);

    /** The team in which that party answers; of a municipality whoever is in neither of the others is of safety. */
    public static Team of(Party party) {
        return party.type() == OrganisationType.MUNICIPALITY
                ? APART.getOrDefault(party.role(), SAFETY_TEAM)
                : ORGANISATION;
    }

    /** Who answers apart in an organisation of that kind. */
    public static List<Team> in(OrganisationType type) {
        return type == OrganisationType.MUNICIPALITY
                ? Arrays.stream(values()).filter(team -> !team.isWhole()).toList()
                : List.of(ORGANISATION);
    }

    /** Whether the organisation answers as one, so that nothing need be said of its team. */
    public boolean isWhole() {
        return this == ORGANISATION;
    }
}
