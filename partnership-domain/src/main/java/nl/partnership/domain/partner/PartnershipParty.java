package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;

/**
 * That an organisation works in a partnership: the school, or a partner. A view of the database for queries to go by; nothing is
 * read from it into Java, and nothing is written to it.
 */
@Entity
@Table(name = "partnership_party")
@IdClass(PartnershipParty.Key.class)
@StoredAs("partnership-party")
public class PartnershipParty {

    @Id
    @NotInTrail
    @Column(name = "partnership_id")
    private String partnershipId;

    @Id
    @NotInTrail
    @Column(name = "organisation_id")
    private String organisationId;

    protected PartnershipParty() {}

    /** What one is known by: the partnership, and who works in it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partnershipId;
        private String organisationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(partnershipId, key.partnershipId)
                    && Objects.equals(organisationId, key.organisationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partnershipId, organisationId);
        }
    }
}
