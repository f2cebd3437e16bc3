package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.partner.Membership;

/** Somebody in a closed conversation, by the name, the role and the organisation of then. */
@Embeddable
@NotInTrail
public class NamedPerson {

    @Column(name = "membership_id")
    private String membershipId;

    private String name;

    @Column(name = "organisation_name")
    private String organisation;

    private String role;

    protected NamedPerson() {}

    /** @param organisation short name */
    public NamedPerson(String membershipId, String name, String organisation, String role) {
        this.membershipId = membershipId;
        this.name = name;
        this.organisation = organisation;
        this.role = role;
    }

    /** As they are called today. */
    public static NamedPerson of(Membership membership) {
        return new NamedPerson(
                membership.getId(),
                membership.getPerson().getName(),
                membership.getOrganisation().getShortName(),
                membership.getRole());
    }

    public String getMembershipId() {
        return membershipId;
    }

    public String getName() {
        return name;
    }

    /** Short name. */
    public String getOrganisation() {
        return organisation;
    }

    public String getRole() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedPerson that
                && Objects.equals(membershipId, that.membershipId)
                && Objects.equals(name, that.name)
                && Objects.equals(organisation, that.organisation)
                && Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(membershipId);
    }
}
