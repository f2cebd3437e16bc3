package nl.partnership.domain.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;

/** How far a training need is: who was asked, what they promised, whether it was held and what came of it. */
@MappedSuperclass
public abstract class Arranged extends SearchedEntity {

    private static final int LONGEST_PROVIDER = 140;
    private static final int LONGEST_DIFFERENT = 400;

    @Convert(converter = FreeText.class)
    @Screened("NeedProgressService.provider")
    private String provider;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "planned_for")
    private LocalDate plannedFor;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Convert(converter = FreeText.class)
    @Screened("NeedProgressService.different")
    private String different;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    @ManyToOne
    @JoinColumn(name = "progress_by_id")
    private Membership progressBy;

    @Column(name = "progress_party")
    private String progressParty;

    @Column(name = "progress_on")
    private LocalDate progressOn;

    Arranged() {}

    /**
     * Notes with whom it was laid, and what they said.
     *
     * @throws RuleViolation at the fields of {@link NeedArrangement}; when it is over
     */
    public void arrange(NeedArrangement typed, Membership by, LocalDate today) {
        mustRun();
        String named =
                PaperSigns.require("provider", Text.optionalLine("provider", typed.provider(), LONGEST_PROVIDER));
        if (named == null && typed.requestedOn() != null) {
            throw RuleViolation.at("provider", "learning.need.noProvider");
        }
        if (typed.promisedOn() != null && typed.requestedOn() == null) {
            throw RuleViolation.at("requestedOn", "learning.need.noRequest");
        }
        if (typed.plannedFor() != null && typed.promisedOn() == null) {
            throw RuleViolation.at("promisedOn", "learning.need.noPromise");
        }
        requireInOrder(typed, today);
        provider = named;
        requestedOn = typed.requestedOn();
        promisedOn = typed.promisedOn();
        plannedFor = typed.plannedFor();
        noted(by, today);
    }

    private static void requireInOrder(NeedArrangement typed, LocalDate today) {
        past("requestedOn", typed.requestedOn(), today);
        past("promisedOn", typed.promisedOn(), today);
        Day.optional("plannedFor", typed.plannedFor());
        if (typed.promisedOn() != null && typed.promisedOn().isBefore(typed.requestedOn())) {
            throw RuleViolation.at("promisedOn", "learning.need.promisedBefore");
        }
    }

    private static void past(String field, LocalDate day, LocalDate today) {
        if (Day.optional(field, day) != null && day.isAfter(today)) {
            throw RuleViolation.at(field, "learning.need.future");
        }
    }

    /**
     * It was held; who notes so again says it otherwise.
     *
     * @param what is done in another way since; null as long as that is not known
     * @throws RuleViolation at the fields {@code heldOn} and {@code different}; when it is needed no longer
     */
    public void hold(LocalDate day, String what, Membership by, LocalDate today) {
        if (droppedOn != null) {
            throw new RuleViolation("learning.need.over");
        }
        past("heldOn", Day.required("heldOn", day, "learning.need.noHeldOn"), today);
        if (day.isBefore(firstDay())) {
            // two years after that day it is erased: a slip of the hand would do so tonight
            throw RuleViolation.at("heldOn", "learning.need.heldBefore");
        }
        different = PaperSigns.require("different", Text.optional("different", what, LONGEST_DIFFERENT));
        heldOn = day;
        noted(by, today);
    }

    /** The first day on which it can have been held. */
    abstract LocalDate firstDay();

    /** It is needed no longer. */
    public void drop(Membership by, LocalDate today) {
        mustRun();
        droppedOn = today;
        noted(by, today);
    }

    /** As if it had not been held, or were needed again. */
    public void reopen(Membership by, LocalDate today) {
        if (state().isRunning()) {
            throw new RuleViolation("learning.need.runs");
        }
        heldOn = null;
        different = null;
        droppedOn = null;
        noted(by, today);
    }

    private void noted(Membership by, LocalDate today) {
        progressBy = by;
        progressParty = by.party().toString();
        progressOn = today;
    }

    /** @throws RuleViolation when it was held, or is needed no longer */
    final void mustRun() {
        if (!state().isRunning()) {
            throw new RuleViolation("learning.need.over");
        }
    }

    public NeedState state() {
        if (droppedOn != null) {
            return NeedState.NOT_NEEDED;
        } else if (heldOn != null) {
            return NeedState.DONE;
        }
        return promisedOn == null ? NeedState.OPEN : NeedState.PLANNED;
    }

    /** The day on which it was held or no longer needed; null as long as it runs. */
    public LocalDate getEndedOn() {
        return droppedOn == null ? heldOn : droppedOn;
    }

    public NeedArrangement arrangement() {
        return new NeedArrangement(provider, requestedOn, promisedOn, plannedFor);
    }

    /** Null as long as it was not held. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** What is done in another way since; null for nothing. */
    public String getDifferent() {
        return different;
    }

    /** Who noted last how far it is; null as long as nobody did. */
    public Membership getProgressBy() {
        return progressBy;
    }

    /** As the sharing rules see them; null as long as nobody did. */
    public Party getProgressParty() {
        return progressParty == null ? null : Party.of(progressParty);
    }

    public LocalDate getProgressOn() {
        return progressOn;
    }
}
