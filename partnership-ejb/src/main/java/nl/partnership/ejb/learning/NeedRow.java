package nl.partnership.ejb.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.ejb.partner.Author;

/**
 * A training need, already filtered for who sees it.
 *
 * @param school short name
 * @param state as who reads it is told
 * @param arranged what was asked and promised; nothing of it when the caller may not know
 * @param heldOn null as long as it was not held, as {@code different} is
 * @param noted which organisation noted last how far it is, and when; null as long as none did
 * @param backers who wants it, whoever asked first
 * @param keptUntil null as long as it runs
 */
public record NeedRow(
        String id,
        long version,
        String schoolId,
        String school,
        NeedKind kind,
        String topic,
        Who asker,
        LocalDate notedOn,
        NeedState state,
        NeedArrangement arranged,
        LocalDate heldOn,
        String different,
        Noted noted,
        List<Backer> backers,
        LocalDate keptUntil)
        implements Serializable {

    /** @param name short name */
    public record Who(String id, String name, OrganisationType type) implements Serializable {}

    /**
     * @param organisation short name
     * @param person who noted it, for the own organisation; null for others
     */
    public record Noted(String organisation, String person, LocalDate day) implements Serializable {}

    /**
     * An organisation that wants it.
     *
     * @param version of what it said, to hand back
     * @param name short name
     * @param roles for whom, by code; none for everybody who works with the school
     * @param people about how many; null when that was not said
     */
    public record Backer(
            String organisationId,
            long version,
            String name,
            OrganisationType type,
            String writer,
            List<String> roles,
            PeopleBand people,
            LocalDate backedOn)
            implements Author, Serializable {

        @Override
        public Party party() {
            return new Party(type, writer);
        }
    }

    /** Whether two organisations want it. */
    public boolean isJoint() {
        return backers.size() > 1;
    }

    /** What was said for whom at an organisation; null when it does not want it. */
    public Backer of(String organisationId) {
        return backers.stream()
                .filter(backer -> backer.organisationId().equals(organisationId))
                .findFirst()
                .orElse(null);
    }
}
