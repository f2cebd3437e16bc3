package nl.partnership.domain.account;

import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;

/** Of whom a second step can be asked: people of a type of organisation, and three functions wherever they are. */
public enum StepGroup {
    ADMINISTRATOR,
    OFFICER,
    BOARD,
    SCHOOL,
    POLICE,
    MUNICIPALITY,
    YOUTH_CARE,
    OTHER;

    /** The one that a role at an organisation belongs to. */
    public static StepGroup of(OrganisationType type, String role) {
        return switch (role) {
            case Overseers.OFFICER -> OFFICER;
            case Overseers.BOARD_MEMBER -> BOARD;
            default -> valueOf(type.name());
        };
    }
}
