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
 * That a partnership is an organisation's to see: the school, a partner, or the board of the school. A view of the database for
 * queries to go by; nothing is read from it into Java, and nothing is written to it.
 */
@Entity
@Table(name = "partnership_reach")
@IdClass(PartnershipReach.Key.class)
@StoredAs("partnership-reach")
public class PartnershipReach {

    @Id
    @NotInTrail
    @Column(name = "partnership_id")
    private String partnershipId;

    @Id
    @NotInTrail
    @Column(name = "organisation_id")
    private String organisationId;

    protected PartnershipReach() {}

    /** What one is known by: the partnership, and whose it is. */
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
