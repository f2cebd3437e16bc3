package nl.partnership.domain.covenant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;

/**
 * The agreement in which organisations laid down that and why they share. In force from its first day to its last, both
 * included. It is never deleted, since decisions lean on it: it is ended before its time, or another one takes its
 * place. It gives nobody a ground to share; without it, what the partnership made depend on it is denied.
 */
@Entity
@StoredAs("covenant")
public class Covenant extends StoredEntity {

    /** So long before its end, or before its evaluation, people are warned. */
    public static final Period WARNED_BEFORE = Period.ofMonths(3);

    private static final int LONGEST_TITLE = 160;

    @Convert(converter = FreeText.class)
    @Screened("CovenantService.title")
    private String title;

    @ManyToMany
    @JoinTable(
            name = "covenant_party",
            joinColumns = @JoinColumn(name = "covenant_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "covenant_purpose", joinColumns = @JoinColumn(name = "covenant_id"))
    @Column(name = "purpose")
    private Set<String> purposes = new HashSet<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "evaluate_on")
    private LocalDate evaluateOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ManyToOne
    private Covenant replaces;

    /**
     * What was agreed.
     *
     * @param parties at least two that are not one organisation
     * @param purposes codes of the vocabulary, at least one
     * @param from the first day
     * @param until the last day
     * @param evaluateOn when the parties look whether it does what it should; between those two
     */
    public record Terms(
            String title,
            Set<Organisation> parties,
            List<String> purposes,
            LocalDate from,
            LocalDate until,
            LocalDate evaluateOn) {}

    protected Covenant() {}

    /** @throws RuleViolation as {@link #agree} */
    public Covenant(Terms terms) {
        agree(terms);
    }

    /**
     * Puts it right: the trail keeps what it was.
     *
     * @throws RuleViolation at the field whose name the terms have
     */
    public void agree(Terms terms) {
        title = Text.requiredLine("title", terms.title(), LONGEST_TITLE);
        if (terms.parties().stream().allMatch(one -> terms.parties().stream().allMatch(one::isSameAs))) {
            throw RuleViolation.at("parties", "covenant.twoParties");
        }
        if (terms.purposes().isEmpty()
                || !terms.purposes().stream().allMatch(Vocabulary.shipped().purposes()::has)) {
            throw RuleViolation.at("purposes", "covenant.noPurpose");
        }
        checkDays(terms.from(), terms.until(), terms.evaluateOn());
        replace(parties, terms.parties());
        replace(purposes, Set.copyOf(terms.purposes()));
        validFrom = terms.from();
        validUntil = terms.until();
        evaluateOn = terms.evaluateOn();
    }

    private static void checkDays(LocalDate from, LocalDate until, LocalDate evaluateOn) {
        requireDay("from", from);
        requireDay("until", until);
        requireDay("evaluateOn", evaluateOn);
        if (until.isBefore(from)) {
            throw RuleViolation.at("until", "covenant.endsBeforeItBegins");
        }
        if (evaluateOn.isBefore(from) || evaluateOn.isAfter(until)) {
            throw RuleViolation.at("evaluateOn", "covenant.evaluateWithin");
        }
    }

    private static void requireDay(String field, LocalDate day) {
        Day.required(field, day, "covenant.noDay");
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /**
     * Ends it before its time.
     *
     * @param lastDay the last day on which it is in force; yesterday at the earliest, so that no decision loses its ground
     * @throws RuleViolation at the field {@code lastDay}
     */
    public void end(LocalDate lastDay, LocalDate today) {
        requireDay("lastDay", lastDay);
        if (lastDay.isBefore(today.minusDays(1))) {
            throw RuleViolation.at("lastDay", "covenant.endedInThePast");
        }
        if (!lastDay.isBefore(getLastDay())) {
            throw RuleViolation.at("lastDay", "covenant.endsEarlier");
        }
        endedOn = lastDay;
    }

    /** Takes the place of another, which ends the day before this one begins, or yesterday if that is later. */
    public void replace(Covenant former, LocalDate today) {
        replaces = former;
        LocalDate lastDay = validFrom.isBefore(today) ? today.minusDays(1) : validFrom.minusDays(1);
        if (lastDay.isBefore(former.getLastDay())) {
            former.end(lastDay, today);
        }
    }

    /** How it stands on a day. */
    public Facts.Covenant on(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return Facts.Covenant.NONE;
        }
        return day.isAfter(getLastDay()) ? Facts.Covenant.EXPIRED : Facts.Covenant.IN_FORCE;
    }

    /** Whether the organisation is party to it: itself, or as the board or a school that is one with a party. */
    public boolean hasParty(Organisation organisation) {
        return parties.stream().anyMatch(organisation::isSameAs);
    }

    public String getTitle() {
        return title;
    }

    public Set<Organisation> getParties() {
        return parties;
    }

    public Set<String> getPurposes() {
        return purposes;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day that was agreed. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LocalDate getEvaluateOn() {
        return evaluateOn;
    }

    /** The last day when it was ended before its time, else null. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** The last day on which it is in force. */
    public LocalDate getLastDay() {
        return endedOn == null ? validUntil : endedOn;
    }

    /** The one whose place it took, or null. */
    public Covenant getReplaces() {
        return replaces;
    }
}
