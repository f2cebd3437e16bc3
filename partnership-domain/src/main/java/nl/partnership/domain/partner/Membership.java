package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;

/**
 * A role that a person holds in an organisation, from a day until a day (first and last day included). It is what a
 * person acts in, what colleagues call (the contact point), and what ends when somebody leaves: on the next request
 * there is nothing left to act in.
 */
@Entity
@StoredAs("membership")
public class Membership extends ContactPoint {

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

    @ManyToOne
    private Person sponsor;

    @Column(name = "access_until")
    private LocalDate accessUntil;

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
        Day.required("from", from, "partner.membership.noStart");
        Day.optional("until", until);
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
        Person next = isPartner() ? by : null;
        if (!Objects.equals(sponsor, next)) {
            // another answers from now on, for a half-year of its own
            accessUntil = null;
        }
        sponsor = next;
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

    /** Who at the board or a school answers for this partner's access; null for the school's own people. */
    public Person getSponsor() {
        return sponsor;
    }

    /**
     * The last day on which somebody answers for this partner's access; null for the school's own people, and of a role of before
     * this was counted.
     */
    public LocalDate getAccessUntil() {
        return accessUntil;
    }

    /** From this day on it counts how long somebody answers for a partner's access. Nothing when it does already, or nobody answers. */
    public void countAccess(LocalDate today) {
        if (sponsor != null && accessUntil == null) {
            accessUntil = AccessEnd.given(validFrom.isAfter(today) ? validFrom : today);
        }
    }

    /** @param last the last day on which the role opens the portal, unless that is renewed */
    public void allowUntil(LocalDate last) {
        accessUntil = Objects.requireNonNull(last);
    }

    /** The last day on which the role opens the portal, as far as that is known; null for none. */
    public LocalDate lastDay() {
        return Stream.of(validUntil, accessUntil, organisation.getAccessUntil())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether one can act in it on a day; a role may be held by somebody for whose access nobody answers any more. */
    public boolean opensOn(LocalDate day) {
        return isValidOn(day) && (lastDay() == null || !day.isAfter(lastDay()));
    }
}
