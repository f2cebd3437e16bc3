package nl.partnership.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * What people of a board wrote in the working paper of an impact assessment: one for each room and set of rules. It holds
 * until it is written anew.
 */
@Entity
@StoredAs("impact-card")
@Table(name = "impact_card")
public class ImpactCard extends StoredEntity {

    private static final int LONGEST = 2000;
    private static final String MISSING = "privacy.impact.missing";

    @ManyToOne(optional = false)
    private Organisation board;

    @NotScreened("a code")
    private String about;

    @Convert(converter = FreeText.class)
    @Screened("ImpactCardService.necessity")
    private String necessity;

    @Convert(converter = FreeText.class)
    @Screened("ImpactCardService.views")
    private String views;

    @Convert(converter = FreeText.class)
    @Screened("ImpactCardService.risks")
    private String risks;

    @Convert(converter = FreeText.class)
    @Screened("ImpactCardService.remaining")
    private String remaining;

    @Convert(converter = FreeText.class)
    @Screened("ImpactCardService.advice")
    private String advice;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "written_by_id")
    private Person writtenBy;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected ImpactCard() {}

    /** @throws RuleViolation as {@link #write} */
    public ImpactCard(Organisation board, ImpactSubject subject, ImpactWords words, Person by, LocalDate today) {
        this.board = board;
        about = subject.code();
        write(words, by, today);
    }

    /** @throws RuleViolation at the field of {@link ImpactWords} that lacks, is too long, or is a day before the next */
    public final void write(ImpactWords words, Person by, LocalDate today) {
        necessity = PaperSigns.require("necessity", Text.required("necessity", words.necessity(), LONGEST, MISSING));
        views = PaperSigns.require("views", Text.optional("views", words.views(), LONGEST));
        risks = PaperSigns.require("risks", Text.required("risks", words.risks(), LONGEST, MISSING));
        remaining = PaperSigns.require("remaining", Text.optional("remaining", words.remaining(), LONGEST));
        advice = PaperSigns.require("advice", Text.optional("advice", words.advice(), LONGEST));
        if (words.reviewOn() == null) {
            throw RuleViolation.at("reviewOn", MISSING);
        }
        if (!words.reviewOn().isAfter(today)) {
            throw RuleViolation.at("reviewOn", "privacy.impact.reviewOn.past");
        }
        reviewOn = words.reviewOn();
        writtenBy = by;
        writtenOn = today;
    }

    public ImpactWords words() {
        return new ImpactWords(necessity, views, risks, remaining, advice, reviewOn);
    }

    public Organisation getBoard() {
        return board;
    }

    /** Code of an {@link ImpactSubject}. */
    public String getAbout() {
        return about;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
