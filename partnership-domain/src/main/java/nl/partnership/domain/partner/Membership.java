package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * A role that a person holds in an organisation, from a day until a day (first and last day included). It is what a
 * person acts in, what colleagues call (the contact point), and what ends when somebody leaves: on the next request
 * there is nothing left to act in.
 */
@Entity
@StoredAs("membership")
public class Membership extends StoredEntity {

    @ManyToOne(optional = false)
    private Person person;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @NotBlank
    private String role;

    @NotNull
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @ManyToMany
    @JoinTable(
            name = "membership_school",
            joinColumns = @JoinColumn(name = "membership_id"),
            inverseJoinColumns = @JoinColumn(name = "school_id"))
    private Set<Organisation> schools = new HashSet<>();

    /** As typed; which number in it is dialled says {@code ejb.base.PhoneNumber}. */
    @Size(max = 80)
    @Column(name = "work_phone")
    private String workPhone;

    @NotInTrail
    @Column(name = "phone_wrong")
    private boolean phoneWrong;

    @Size(max = 120)
    private String availability;

    @ManyToOne
    private Person deputy;

    @ManyToOne
    private Person sponsor;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    protected Membership() {}

    /**
     * @param role code of a role of the organisation's kind, as in {@code roles.csv}
     * @throws RuleViolation at the field {@code role} when this kind of organisation has no such role
     */
    public Membership(Person person, Organisation organisation, String role, LocalDate validFrom) {
        if (!Roles.has(organisation.getType(), role)) {
            throw RuleViolation.at("role", "partner.membership.noSuchRole");
        }
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.validFrom = validFrom;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getRole() {
        return role;
    }

    public Party party() {
        return new Party(organisation.getType(), role);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day, or null when no end is set; a partner's membership always has one. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /**
     * Says for which days the role is given, both included, and who answers for it.
     *
     * @param until null for no end; a partner always has one
     * @param by who at the board or a school answers for a partner's access; null for the school's own people
     * @throws RuleViolation at the field {@code from}, {@code until} or {@code sponsor}
     */
    public void grant(LocalDate from, LocalDate until, Person by) {
        if (from == null) {
            throw RuleViolation.at("from", "partner.membership.noStart");
        }
        if (until != null && until.isBefore(from)) {
            throw RuleViolation.at("until", "partner.membership.endsBeforeStart");
        }
        if (isPartner() && until == null) {
            throw RuleViolation.at("until", "partner.membership.noEnd");
        }
        if (isPartner() && (by == null || by.equals(person))) {
            throw RuleViolation.at("sponsor", "partner.membership.noSponsor");
        }
        validFrom = from;
        validUntil = until;
        sponsor = isPartner() ? by : null;
    }

    private boolean isPartner() {
        return organisation.getType() != OrganisationType.SCHOOL;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil)) && !organisation.isClosed();
    }

    /** Ends before the given day: from that day on the role is gone. */
    public void endBefore(LocalDate day) {
        if (validUntil == null || validUntil.isAfter(day.minusDays(1))) {
            validUntil = day.minusDays(1);
        }
    }

    /** The schools this person works with; empty means every school whose partnership the organisation is party to. */
    public Set<Organisation> getSchools() {
        return schools;
    }

    public void setSchools(Set<Organisation> schools) {
        this.schools = schools;
    }

    public String getWorkPhone() {
        return workPhone;
    }

    public void setWorkPhone(String workPhone) {
        this.workPhone = workPhone;
        phoneWrong = false;
    }

    /** Whether what stands as the number is from the time in which the portal took any text, and cannot be dialled. */
    public boolean isPhoneWrong() {
        return phoneWrong;
    }

    /** When this person can be reached, in words: "maandag tot en met donderdag". */
    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public Person getDeputy() {
        return deputy;
    }

    public void setDeputy(Person deputy) {
        this.deputy = deputy;
    }

    /** Who at the board or a school answers for this partner's access; null for the school's own people. */
    public Person getSponsor() {
        return sponsor;
    }

    /** When the contact data was last confirmed, or null. */
    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public void verify(Instant now) {
        verifiedAt = now;
    }
}
