package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/**
 * What the participation council (medezeggenschapsraad, WMS) said of something that a school or its board lays down, as the
 * one who laid it down tells it. Of what has none it is said that it did not go there yet.
 */
@Entity
@StoredAs("participation")
public class Participation extends StoredEntity {

    public static final int LONGEST_BECAUSE = 400;

    /** How far it is. */
    public enum Answer {
        ASKED,
        AGREED,
        NOT_AGREED,
        NOT_NEEDED;

        /** Whether it says too little without words. */
        public boolean needsWords() {
            return this == NOT_NEEDED;
        }
    }

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Convert(converter = FreeText.class)
    @Screened({
        "ParticipationService.because",
        "DocumentParticipationService.because",
        "RegisterParticipationService.because"
    })
    private String because;

    @ManyToOne(optional = false)
    private Membership author;

    protected Participation() {}

    /** Nothing is said yet; {@link #say} says it. */
    public Participation(String subjectKind, String subjectId) {
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
    }

    /**
     * Says how far it is, in the place of what was said before.
     *
     * @param on when it was asked or answered, or decided that it is not needed
     * @param words null for none
     * @throws RuleViolation at the field {@code answer}, {@code saidOn} or {@code because}
     */
    public void say(Answer what, LocalDate on, String words, Membership by, LocalDate today) {
        if (what == null) {
            throw RuleViolation.at("answer", "ruleset.participation.answer.required");
        }
        if (Day.required("saidOn", on, "ruleset.participation.day.required").isAfter(today)) {
            throw RuleViolation.at("saidOn", "ruleset.participation.day.required");
        }
        because = Text.optional("because", words, LONGEST_BECAUSE);
        if (because == null && what.needsWords()) {
            throw RuleViolation.at("because", "ruleset.participation.because.required");
        }
        answer = what;
        saidOn = on;
        author = by;
        organisation = by.getOrganisation();
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public Answer getAnswer() {
        return answer;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    /** Null for none. */
    public String getBecause() {
        return because;
    }

    public Membership getAuthor() {
        return author;
    }
}
