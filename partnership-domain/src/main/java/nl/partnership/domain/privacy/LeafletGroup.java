package nl.partnership.domain.privacy;

import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Vocabulary;

/**
 * With whom a school shares, as parents and pupils tell them apart: eight groups, in the order in which a leaflet names
 * them. Every party belongs to one, also one that the vocabulary gets later.
 */
public enum LeafletGroup {
    OWN_SCHOOL,
    OTHER_SCHOOL,
    CARE,
    ATTENDANCE,
    TOWN,
    POLICE,
    VEILIG_THUIS,
    OTHERS;

    private static final Set<String> LAW = Set.of("HALT", "PROSECUTOR", "RIEC");

    /** The group of a party with which a school of ours shares. */
    static LeafletGroup of(Party party, Relation relation) {
        return switch (party.type()) {
            case SCHOOL -> relation == Relation.SAME_ORGANISATION ? OWN_SCHOOL : OTHER_SCHOOL;
            case YOUTH_CARE -> CARE;
            case POLICE -> POLICE;
            case MUNICIPALITY -> municipality(party.role());
            case OTHER -> other(party.role());
        };
    }

    private static LeafletGroup municipality(String role) {
        return switch (role) {
            case "DISTRICT_TEAM" -> CARE;
            case "ATTENDANCE_OFFICER" -> ATTENDANCE;
            default -> TOWN;
        };
    }

    private static LeafletGroup other(String role) {
        if (LAW.contains(role)) {
            return POLICE;
        }
        return switch (role) {
            case "YOUTH_DOCTOR" -> CARE;
            case "VEILIG_THUIS" -> VEILIG_THUIS;
            default -> OTHERS;
        };
    }

    /** Whether these are one organisation with the school. */
    Relation relation() {
        return this == OWN_SCHOOL ? Relation.SAME_ORGANISATION : Relation.OTHER_ORGANISATION;
    }

    /** Who belongs to it, in the order of the vocabulary. */
    public List<Party> parties(Vocabulary vocabulary) {
        return vocabulary.parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(party -> of(party, relation()) == this)
                .toList();
    }

    /** Everybody at a school, in the order of the vocabulary. */
    static List<Party> school(Vocabulary vocabulary) {
        return vocabulary.parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(party -> party.type() == OrganisationType.SCHOOL)
                .toList();
    }
}
