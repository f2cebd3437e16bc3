package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * What a school and its partners agree about how they work together. Somebody proposes it; it holds once every party
 * assented to the same words. Whoever wants it otherwise proposes a next version, and the former holds until all
 * assented to that one. It ends on its last day, or before, when a party leaves and fewer than two are left, or the
 * school leaves. Two years later it is erased. It hangs on the school, for it outlives the year of a partnership.
 */
@Entity
@Table(name = "working_agreement")
@StoredAs("working-agreement")
public class WorkingAgreement extends AgreementHistory {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    /** How long before its review and its end the parties are told. */
    public static final Period TOLD_BEFORE = Period.ofMonths(1);

    private boolean agreed;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected WorkingAgreement() {}

    /**
     * A first proposal.
     *
     * @param partnership of today, with all that can be party
     * @param author of one of the parties
     * @throws RuleViolation at the field {@code parties}
     */
    public WorkingAgreement(Partnership partnership, AgreementTerms terms, Membership author, Instant now) {
        super(partnership, author.getOrganisation());
        propose(partnership, terms, author, now);
    }

    /**
     * A next version; what was proposed before gives way to it, what is in force stays so.
     *
     * @param partnership of today, with all that can be party: who is party to what is in force and left neither that
     *     nor the partnership must be party again
     * @throws RuleViolation at the field {@code parties}, and when nothing changed or the agreement was ended
     */
    public final void propose(Partnership partnership, AgreementTerms terms, Membership author, Instant now) {
        if (endedOn != null) {
            throw new RuleViolation("agreement.over");
        }
        Set<Organisation> parties = terms.parties();
        if (!parties.contains(getSchool()) || !parties.contains(author.getOrganisation())) {
            throw RuleViolation.at("parties", "agreement.schoolAndOwn");
        }
        if (!parties.stream().allMatch(party -> isHere(party, partnership))) {
            throw RuleViolation.at("parties", "agreement.strangers");
        }
        if (!parties.containsAll(staying(partnership))) {
            throw RuleViolation.at("parties", "agreement.partyStays");
        }
        if (proposal()
                .or(this::inForce)
                .filter(newest -> newest.getDigest().equals(terms.digest()))
                .isPresent()) {
            throw new RuleViolation("agreement.same");
        }
        proposal().ifPresent(AgreementVersion::giveWay);
        add(new AgreementVersion(this, getVersions().size() + 1, terms, author, now));
        if (!agreed) {
            lastDay = terms.until();
        }
    }

    /**
     * Somebody who may decide for their organisation assents to what is proposed.
     *
     * @param digest of the version that they read
     * @throws RuleViolation when another version is proposed by now, they assented for another party, or their
     *     organisation did or need not
     */
    public void assent(Membership by, String digest, LocalDate today) {
        proposed(digest, today).assent(by, today);
        agreeOnceAllDid(today);
    }

    /**
     * Records what a party said on paper.
     *
     * @param function of who agreed
     * @param day on which they did: not before it was proposed, nor after today
     * @param by who records it
     * @throws RuleViolation as {@link #assent}, and at the fields {@code function} and {@code paperDay}
     */
    public void assentOnPaper(
            Organisation party, String function, LocalDate day, Membership by, String digest, LocalDate today) {
        proposed(digest, today).assentOnPaper(party, function, day, by, today);
        agreeOnceAllDid(today);
    }

    /**
     * What is proposed, of which a party's assent is asked.
     *
     * @throws RuleViolation as {@link #assent}
     */
    public AgreementVersion asked(Organisation party, String digest, LocalDate today) {
        AgreementVersion version = proposed(digest, today);
        version.requireOpen(party);
        return version;
    }

    private AgreementVersion proposed(String digest, LocalDate today) {
        AgreementVersion version = proposal()
                .filter(one -> one.getDigest().equals(digest))
                .orElseThrow(() -> new RuleViolation("agreement.assent.otherVersion"));
        if (endedOn != null || version.getValidUntil().isBefore(today)) {
            throw new RuleViolation("agreement.over");
        }
        return version;
    }

    /** When a party left meanwhile, nobody agreed to do it without that party: that takes a next version. */
    private void agreeOnceAllDid(LocalDate today) {
        AgreementVersion next = proposal().orElseThrow();
        if (next.isAssentedByAll()
                && next.getParties().stream()
                        .allMatch(party -> departureOf(party).isEmpty())) {
            inForce().ifPresent(AgreementVersion::giveWay);
            next.agreeOn(today);
            agreed = true;
            lastDay = next.getValidUntil();
        }
    }

    /**
     * The organisation of who says so takes part no longer.
     *
     * @param last the last day on which it does; today or later
     * @throws RuleViolation at the field {@code lastDay}, and when it is no party or left before
     */
    public void leave(Membership by, LocalDate last, LocalDate today) {
        leave(departure(by.getOrganisation(), by, last, today));
    }

    /**
     * Records that a party said so on paper.
     *
     * @param function of who said it
     * @param day on which they did
     * @param by who records it
     * @throws RuleViolation as {@link #leave}, and at the fields {@code function} and {@code paperDay}
     */
    public void leaveOnPaper(
            Organisation party, String function, LocalDate day, Membership by, LocalDate last, LocalDate today) {
        leave(departure(party, by, last, today).onPaper(function, day, today));
    }

    private Departure departure(Organisation party, Membership by, LocalDate last, LocalDate today) {
        if (!isParty(party) || departureOf(party).isPresent() || endedOn != null || lastDay.isBefore(today)) {
            throw new RuleViolation("agreement.over");
        }
        if (last == null || last.isBefore(today) || last.isAfter(lastDay)) {
            throw RuleViolation.at("lastDay", "agreement.leave.noDay", lastDay);
        }
        return new Departure(this, party, by, last);
    }

    private void leave(Departure departure) {
        add(departure);
        long left = current().getParties().stream()
                .filter(one -> departureOf(one).isEmpty())
                .count();
        if (departure.getParty().equals(getSchool()) || left < 2) {
            endedOn = departure.getLastDay();
            lastDay = endedOn;
        }
    }

    /** How it stands on a day. */
    public AgreementState on(LocalDate day) {
        return state(agreed, lastDay, endedOn, day);
    }

    /** How an agreement stands on a day, by what is kept of it. */
    public static AgreementState state(boolean agreed, LocalDate lastDay, LocalDate endedOn, LocalDate day) {
        if (lastDay.isBefore(day)) {
            return endedOn == null ? AgreementState.EXPIRED : AgreementState.ENDED;
        }
        return agreed ? AgreementState.IN_FORCE : AgreementState.PROPOSED;
    }

    /** The last day on which it holds, or would; a next version may move it. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The last day when it was ended before its time, else null. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Until when the portal keeps it, as things stand. */
    public LocalDate keptUntil() {
        return lastDay.plus(KEPT);
    }
}
