package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * What one organisation expects of another at a school: asked, promised or not, and in the end looked back on. Who asked
 * says how it went and who promised lays its words beside; that is between those two, and others learn only that they
 * talked about it. It holds until the end of the school year, and is erased two years after its end.
 */
@Entity
@StoredAs("expectation")
public class Expectation extends Replied {

    /** How long it is kept after its end. */
    public static final Period KEPT = WorkingAgreement.KEPT;

    @Hidden
    @Enumerated(EnumType.STRING)
    private ExpectationOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Column(name = "outcome_party")
    private String outcomeParty;

    @Convert(converter = FreeText.class)
    @Column(name = "promiser_words")
    @Screened("PromiseService.promiserWords")
    private String promiserWords;

    @Column(name = "promiser_party")
    private String promiserParty;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Expectation() {}

    /**
     * @param partnership of today, with all that can be asked
     * @param to of whom it is asked
     * @param author of who asks
     * @throws RuleViolation at the fields {@code to}, {@code text} and {@code within}
     */
    public Expectation(
            Partnership partnership,
            Organisation to,
            String text,
            String within,
            Membership author,
            Instant now,
            LocalDate today) {
        super(partnership, to, text, within, author, now);
        lastDay = lastDay(partnership.getSchoolYear(), today);
    }

    /**
     * The organisation of whom it is asked answers.
     *
     * @param words how it can be, or why not; needed for {@link ExpectationReply#OTHERWISE}
     * @throws RuleViolation at the field {@code replyWords}, and when nothing is asked any more or they asked it themselves
     */
    public void answer(ExpectationReply said, String words, Membership by, LocalDate today) {
        requireAsked(today);
        requireOf(getPromiser(), by);
        if (by.getPerson().equals(getAuthor().getPerson())) {
            throw new RuleViolation("agreement.expect.ownQuestion");
        }
        reply(said, words, by, today);
    }

    /**
     * Records what it said on paper.
     *
     * @param function of who said it
     * @param by who records it
     * @throws RuleViolation as {@link #answer}, and at the fields {@code function} and {@code paperDay}
     */
    public void answerOnPaper(
            ExpectationReply said, String words, String function, LocalDate day, Membership by, LocalDate today) {
        requireAsked(today);
        replyOnPaper(said, words, function, day, by, today);
    }

    /** As if nothing had been said. */
    public void takeReplyBack() {
        if (endedOn != null || getReply() == null) {
            throw new RuleViolation("agreement.expect.over");
        }
        clearReply();
    }

    /** Who asked does not ask it any more. */
    public void withdraw(Membership by, LocalDate today) {
        requireOf(getAsker(), by);
        if (endedOn != null) {
            throw new RuleViolation("agreement.expect.over");
        }
        endedOn = end(today);
    }

    /**
     * Who asked says how it went, or takes that back.
     *
     * @param went null to take it back
     * @throws RuleViolation at the field {@code outcome} when nothing was promised
     */
    public void lookBack(ExpectationOutcome went, Membership by, LocalDate today) {
        requireOf(getAsker(), by);
        if (isWithdrawn() || getReply() == null || !getReply().isPromise()) {
            throw RuleViolation.at("outcome", "agreement.expect.nothingPromised");
        }
        outcome = went;
        outcomeOn = went == null ? null : today;
        outcomeParty = went == null ? null : by.party().toString();
        endedOn = went == null ? null : end(today);
        if (went == null) {
            promiserWords = null;
            promiserParty = null;
        }
    }

    /**
     * Who promised lays its words beside how it went.
     *
     * @throws RuleViolation at the field {@code promiserWords}
     */
    public void layBeside(String words, Membership by) {
        requireOf(getPromiser(), by);
        if (outcome == null) {
            throw RuleViolation.at("promiserWords", "agreement.expect.notDiscussed");
        }
        promiserWords = PaperSigns.require("promiserWords", Text.optional("promiserWords", words, LONGEST_WORDS));
        promiserParty = promiserWords == null ? null : by.party().toString();
    }

    private LocalDate end(LocalDate today) {
        return today.isBefore(lastDay) ? today : lastDay;
    }

    private boolean isWithdrawn() {
        return endedOn != null && outcomeOn == null;
    }

    private void requireAsked(LocalDate today) {
        if (on(today) != ExpectationState.ASKED) {
            throw new RuleViolation("agreement.expect.over");
        }
    }

    private static void requireOf(Organisation organisation, Membership by) {
        if (!organisation.equals(by.getOrganisation())) {
            throw new RuleViolation("agreement.expect.notYours");
        }
    }

    public ExpectationState on(LocalDate day) {
        return on(day, true);
    }

    /**
     * How it stands for who reads it.
     *
     * @param told whether they may know what was said to it
     */
    public ExpectationState on(LocalDate day, boolean told) {
        ExpectationReply said = told ? getReply() : null;
        if (isWithdrawn()) {
            return ExpectationState.WITHDRAWN;
        } else if (outcomeOn != null) {
            return ExpectationState.DISCUSSED;
        } else if (said == ExpectationReply.REFUSED) {
            return ExpectationState.REFUSED;
        } else if (lastDay.isBefore(day)) {
            return ExpectationState.LAPSED;
        }
        return said == null ? ExpectationState.ASKED : ExpectationState.valueOf(said.name());
    }

    /** How it went, for those two alone; null as long as nobody said so. */
    public ExpectationOutcome getOutcome() {
        return outcome;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    /** Organisation type and role of who said how it went; null without. */
    public Party getOutcomeParty() {
        return outcomeParty == null ? null : Party.of(outcomeParty);
    }

    /** What who promised says beside it, for those two alone; null for nothing. */
    public String getPromiserWords() {
        return promiserWords;
    }

    /** Organisation type and role of who laid them beside; null without. */
    public Party getPromiserParty() {
        return promiserParty == null ? null : Party.of(promiserParty);
    }

    /** The last day on which it holds, when nobody ends it before. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Until when the portal keeps it, as things stand. */
    public LocalDate keptUntil() {
        return (endedOn == null ? lastDay : endedOn).plus(KEPT);
    }
}
