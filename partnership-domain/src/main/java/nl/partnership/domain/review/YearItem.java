package nl.partnership.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import nl.partnership.domain.task.ThreadEnd;

/**
 * What becomes of something that is open at the end of a school year. It can be decided otherwise until the year is
 * closed; only then it happens.
 */
@Entity
@Table(name = "year_item")
@StoredAs("year-item")
public class YearItem extends StoredEntity {

    private static final int LONGEST = 400;

    @ManyToOne(optional = false)
    @JoinColumn(name = "year_review_id")
    private YearReview review;

    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_id")
    private String itemId;

    @Enumerated(EnumType.STRING)
    private ItemChoice choice;

    @Convert(converter = FreeText.class)
    @Screened("CloseYearService.reason")
    private String reason;

    @ManyToOne(optional = false)
    @JoinColumn(name = "decided_by_id")
    private Membership decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected YearItem() {}

    public YearItem(YearReview review, ThreadEnd item) {
        this.review = review;
        itemKind = item.kind();
        itemId = item.id();
    }

    /**
     * @param wordsWanted whether it is also to be said what came of what is done
     * @param why what came of it, or why it is let go
     * @throws RuleViolation at {@code choice} and {@code reason}; when the year is closed
     */
    public void decide(ItemChoice chosen, String why, boolean wordsWanted, Membership by, LocalDate today) {
        review.mustBeOpen();
        if (chosen == null) {
            throw RuleViolation.at("choice", "review.item.choiceMissing");
        }
        boolean wanted = chosen == ItemChoice.DROPPED || chosen == ItemChoice.DONE && wordsWanted;
        reason = chosen == ItemChoice.CARRIED
                ? null
                : wanted
                        ? Text.required("reason", why, LONGEST, "review.item.reasonMissing." + chosen)
                        : Text.optional("reason", why, LONGEST);
        choice = chosen;
        decidedBy = by;
        decidedOn = today;
    }

    public YearReview getReview() {
        return review;
    }

    public ThreadEnd getItem() {
        return new ThreadEnd(itemKind, itemId);
    }

    public ItemChoice getChoice() {
        return choice;
    }

    /** What came of it, or why it is let go; null for what goes on, and where nothing was said. */
    public String getReason() {
        return reason;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
