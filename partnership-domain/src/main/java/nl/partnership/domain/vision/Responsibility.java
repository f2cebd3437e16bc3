package nl.partnership.domain.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * What one organisation does at one signal at a school, in one phase or in all. The school writes it down, or the
 * organisation itself; only the organisation confirms it, and what another changes is to be confirmed anew. It stays
 * as long as both work together, and two years more. Persons are never in it.
 */
@Entity
@StoredAs("responsibility")
public class Responsibility extends SearchedEntity {

    /** How long it is kept after the last school year in which both worked together. */
    public static final Period KEPT = Period.ofYears(2);

    public static final int LONGEST_NOTE = 200;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @Enumerated(EnumType.STRING)
    @StoredAs("eventPhase")
    private Phase phase;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Convert(converter = FreeText.class)
    @Screened("TurnWriting.note")
    private String note;

    @ManyToOne(optional = false)
    private Membership author;

    @ManyToOne
    @JoinColumn(name = "confirmed_by_id")
    private Membership confirmedBy;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    protected Responsibility() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(note);
    }

    /**
     * @param partnership of the school, in the year in which it is written down
     * @param organisation that is to act, or not
     * @throws RuleViolation when that organisation does not work with the school
     */
    public Responsibility(Partnership partnership, Signal signal, Phase phase, Organisation organisation) {
        if (!partnership.hasParty(organisation)) {
            throw new RuleViolation("vision.turn.stranger");
        }
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        this.signal = signal;
        this.phase = phase;
        this.organisation = organisation;
    }

    /**
     * Says what the organisation does. Who says it for the own organisation confirms it at once.
     *
     * @param typed a note of at most 200 characters, or null
     * @param field id of the field of the note
     * @return whether anything changed
     * @throws RuleViolation at that field
     */
    public boolean say(Turn next, String typed, String field, Membership by, LocalDate today) {
        String words = PaperSigns.require(field, Text.optionalLine(field, typed, LONGEST_NOTE));
        boolean changed = next != turn || !Objects.equals(words, note);
        if (changed) {
            turn = next;
            note = words;
            author = by;
            confirmedBy = null;
            confirmedOn = null;
            if (by.getOrganisation().equals(organisation)) {
                confirm(by, today);
            }
        }
        return changed;
    }

    /**
     * Says for the organisation that it is right.
     *
     * @throws RuleViolation for anybody of another organisation
     */
    public void confirm(Membership by, LocalDate today) {
        if (!by.getOrganisation().equals(organisation)) {
            throw new RuleViolation("vision.turn.confirm.own");
        }
        confirmedBy = by;
        confirmedOn = today;
    }

    /** It stays as it is, and the organisation is asked whether it still is right. */
    public void askAgain() {
        confirmedBy = null;
        confirmedOn = null;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public Signal getSignal() {
        return signal;
    }

    public Phase getPhase() {
        return phase;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Turn getTurn() {
        return turn;
    }

    /** Null for none. */
    public String getNote() {
        return note;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Of the organisation itself; null as long as nobody confirmed it. */
    public Membership getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }
}
