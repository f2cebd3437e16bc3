package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * What there is to start from for who proposes an agreement, or another version of one.
 *
 * @param digest of the newest version, to hand back; null for a new agreement
 * @param school short name of the school, like its id
 * @param words of the newest version; null for a new agreement
 * @param candidates the school first, then the others by name
 */
public record AgreementDraft(
        String digest, String schoolId, String school, TypedAgreement words, List<Candidate> candidates)
        implements Serializable {

    /**
     * An organisation that can be party.
     *
     * @param stays whether it must be: the school, who proposes, and who is party to what is in force
     */
    public record Candidate(String id, String name, OrganisationType type, boolean stays) implements Serializable {}
}
