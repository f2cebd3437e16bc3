package nl.partnership.domain.covenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Facts;

/**
 * The agreement in which organisations laid down that and why they share. In force from its first day to its last, both
 * included. It is never deleted, since decisions lean on it: it is ended before its time, or another one takes its
 * place. It gives nobody a ground to share; without it, what the partnership made depend on it is denied.
 */
@Entity
@StoredAs("covenant")
public class Covenant extends AgreedCovenant {

    /** So long before its end, or before its evaluation, people are warned. */
    public static final Period WARNED_BEFORE = Period.ofMonths(3);

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
        LocalDate lastDay = getValidFrom().isBefore(today)
                ? today.minusDays(1)
                : getValidFrom().minusDays(1);
        if (lastDay.isBefore(former.getLastDay())) {
            former.end(lastDay, today);
        }
    }

    /** How it stands on a day. */
    public Facts.Covenant on(LocalDate day) {
        if (day.isBefore(getValidFrom())) {
            return Facts.Covenant.NONE;
        }
        return day.isAfter(getLastDay()) ? Facts.Covenant.EXPIRED : Facts.Covenant.IN_FORCE;
    }

    /** The last day when it was ended before its time, else null. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** The last day on which it is in force. */
    public LocalDate getLastDay() {
        return endedOn == null ? getValidUntil() : endedOn;
    }

    /** The one whose place it took, or null. */
    public Covenant getReplaces() {
        return replaces;
    }
}
