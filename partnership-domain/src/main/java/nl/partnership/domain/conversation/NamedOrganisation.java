package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.partnership.domain.base.NotInTrail;

/** An organisation that took part in a closed conversation, or is to act after it, by its name of then. */
@Embeddable
@NotInTrail
public class NamedOrganisation {

    @Column(name = "organisation_id")
    private String organisationId;

    private String name;

    protected NamedOrganisation() {}

    /** @param name short name */
    public NamedOrganisation(String organisationId, String name) {
        this.organisationId = organisationId;
        this.name = name;
    }

    public String getOrganisationId() {
        return organisationId;
    }

    /** Short name. */
    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedOrganisation that
                && Objects.equals(organisationId, that.organisationId)
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(organisationId);
    }
}
