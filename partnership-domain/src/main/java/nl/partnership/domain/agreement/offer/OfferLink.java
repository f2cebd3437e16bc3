package nl.partnership.domain.agreement.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/** That an offer was laid beside what another misses, at one school; people say so, and take it back. */
@Entity
@Table(name = "offer_link")
@StoredAs("offer-link")
public class OfferLink extends StoredEntity {

    @ManyToOne(optional = false)
    private Offer offer;

    @ManyToOne(optional = false)
    private Offer ask;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "linked_on")
    private LocalDate linkedOn;

    protected OfferLink() {}

    /**
     * @param offer that was shown to all
     * @param ask of another organisation or team, shown as well
     * @throws RuleViolation when they do not go together
     */
    public OfferLink(Offer offer, Offer ask, Membership author, LocalDate today) {
        if (!offer.isReleased()
                || !ask.isReleased()
                || offer.terms().kind() != OfferKind.OFFER
                || ask.terms().kind() != OfferKind.ASK
                || offer.isOfSameTeam(ask)
                || !offer.getSchool().equals(ask.getSchool())
                || !offer.getSchoolYear().equals(ask.getSchoolYear())) {
            throw RuleViolation.at("other", "agreement.offer.noLink");
        }
        this.offer = offer;
        this.ask = ask;
        this.author = author;
        linkedOn = today;
        offer.linked();
        ask.linked();
    }

    /** They do not belong together after all. */
    public void cut() {
        offer.unlinked();
        ask.unlinked();
    }

    public Offer getOffer() {
        return offer;
    }

    public Offer getAsk() {
        return ask;
    }

    public Membership getAuthor() {
        return author;
    }

    public LocalDate getLinkedOn() {
        return linkedOn;
    }
}
