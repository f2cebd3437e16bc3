package nl.partnership.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;

/** How often a calendar may still be fetched, and when that was last. */
@Entity
@NotInTrail
@Table(name = "feed_allowance")
public class FeedAllowance extends Allowance {

    @Id
    @OneToOne
    @JoinColumn(name = "feed_id")
    private CalendarFeed feed;

    protected FeedAllowance() {}

    /** A full store. */
    public FeedAllowance(CalendarFeed feed) {
        this.feed = feed;
    }

    public CalendarFeed getFeed() {
        return feed;
    }
}
