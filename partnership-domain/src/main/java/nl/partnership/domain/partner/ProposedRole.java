package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.OwnTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * What a file says of somebody's role. It is nobody's role and nobody's contact before that organisation says that it is
 * so, and is gone with the answer.
 */
@Entity
@Table(name = "proposed_role")
@StoredAs("proposed-role")
public class ProposedRole extends StoredEntity implements OwnTrail {

    @ManyToOne(optional = false)
    @JoinColumn(name = "import_id")
    private PeopleImport source;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "person_name")
    private String name;

    private String email;

    private String role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "work_phone")
    private String workPhone;

    private String availability;

    @ManyToOne
    private Person sponsor;

    protected ProposedRole() {}

    /** @param sponsor who would answer for a partner's access */
    public ProposedRole(PeopleImport source, RoleFacts facts, Person sponsor) {
        this.source = source;
        organisation = facts.organisation();
        name = facts.name();
        email = facts.email();
        role = facts.role();
        validFrom = facts.from();
        validUntil = facts.until();
        workPhone = facts.phone();
        availability = facts.availability();
        this.sponsor = sponsor;
    }

    /** The role, once it is one: of somebody with that address. */
    public Membership of(Person person) {
        Membership membership = new Membership(person, organisation, role, validFrom);
        membership.grant(validFrom, validUntil, sponsor);
        membership.setWorkPhone(workPhone);
        membership.setAvailability(availability);
        return membership;
    }

    public PeopleImport getSource() {
        return source;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getRole() {
        return role;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getWorkPhone() {
        return workPhone;
    }

    public String getAvailability() {
        return availability;
    }

    @Override
    public LocalDate trailUntil() {
        return null;
    }

    /** With its file, which counts the answers. */
    @Override
    public boolean isToldWithOthers() {
        return true;
    }
}
