package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** What was learned of a case; the school writes it down, and it becomes something else. Released by saving. */
@Entity
@Table(name = "case_lesson")
@StoredAs("case-lesson")
public class CaseLesson extends SearchedEntity {

    /** How long it is kept after its school year, longer than its case. */
    public static final Period KEPT = Period.ofYears(5);

    private static final int LONGEST = 400;

    @ManyToOne
    @JoinColumn(name = "learning_case_id")
    private LearningCase learningCase;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("CaseRoundService.text")
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    protected CaseLesson() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    /**
     * @param by of the school itself
     * @throws RuleViolation at {@code text}; when its perspectives are blind, or it is closed
     */
    public CaseLesson(LearningCase of, String words, Membership by, LocalDate today) {
        if (of.getStage() != CaseStage.SHARED || of.getOpenedAt() == null) {
            throw new RuleViolation("language.case.notOpened");
        }
        learningCase = of;
        school = of.getSchool();
        schoolYear = SchoolYear.of(today);
        text = PaperSigns.require("text", Text.required("text", words, LONGEST));
        author = by;
        authorParty = by.party().toString();
        notedOn = today;
    }

    /** Null once that was erased. */
    public LearningCase getLearningCase() {
        return learningCase;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who wrote it, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }
}
