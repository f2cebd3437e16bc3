package nl.partnership.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/** That a theme was looked back on. */
@Entity
@Table(name = "reviewed_theme")
@StoredAs("reviewed-theme")
public class ReviewedTheme extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "year_review_id")
    private YearReview review;

    @Column(name = "theme_code")
    private String themeCode;

    @ManyToOne(optional = false)
    @JoinColumn(name = "marked_by_id")
    private Membership markedBy;

    @Column(name = "marked_on")
    private LocalDate markedOn;

    protected ReviewedTheme() {}

    public ReviewedTheme(YearReview review, String themeCode, Membership by, LocalDate today) {
        review.mustBeOpen();
        this.review = review;
        this.themeCode = themeCode;
        markedBy = by;
        markedOn = today;
    }

    public YearReview getReview() {
        return review;
    }

    public String getThemeCode() {
        return themeCode;
    }

    public LocalDate getMarkedOn() {
        return markedOn;
    }
}
