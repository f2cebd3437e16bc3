package nl.partnership.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;

/** What a school says of a year after it was closed, with the day on which it did. It never changes. */
@Entity
@Table(name = "year_addition")
@StoredAs("year-addition")
public class YearAddition extends StoredEntity {

    private static final int LONGEST = 2000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "year_review_id")
    private YearReview review;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("YearAdditionService.addition")
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "added_on")
    private LocalDate addedOn;

    protected YearAddition() {}

    /** @throws RuleViolation at {@code addition}; when the year is open */
    public YearAddition(YearReview review, String words, Membership by, LocalDate today) {
        if (!review.isClosed()) {
            throw new RuleViolation("review.close.notClosed");
        }
        this.review = review;
        text = Text.required("addition", words, LONGEST, "review.addition.missing");
        author = by;
        addedOn = today;
    }

    public YearReview getReview() {
        return review;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    public LocalDate getAddedOn() {
        return addedOn;
    }
}
