package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;

/**
 * That an organisation works in a partnership: the school, or a partner. A view of the database for queries to go by; nothing is
 * read from it into Java, and nothing is written to it.
 */
@Entity
@Table(name = "partnership_party")
@IdClass(PartnershipReach.Key.class)
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
}
