package nl.partnership.domain.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * One wording of a working agreement, with its parties. It never changes: what is changed is a next version, to which
 * nobody assented yet. It is proposed, comes into force when every party assented, and gives way to the next.
 */
@Entity
@Table(name = "agreement_version")
@StoredAs("agreement-version")
public class AgreementVersion extends AgreedWords {

    /** What became of it. */
    public enum Standing {
        PROPOSED,
        IN_FORCE,
        /** Another one was proposed or came into force in its place. */
        REPLACED
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "working_agreement_id")
    private WorkingAgreement agreement;

    @Column(name = "place")
    private int number;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PROPOSED;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @OneToMany(mappedBy = "agreementVersion", cascade = CascadeType.ALL)
    @OrderBy("day")
    private List<Assent> assents = new ArrayList<>();

    protected AgreementVersion() {}

    AgreementVersion(WorkingAgreement agreement, int number, AgreementTerms terms, Membership author, Instant now) {
        super(terms);
        this.agreement = agreement;
        this.number = number;
        this.author = author;
        authorParty = author.party().toString();
        proposedAt = now;
    }

    void assent(Membership by, LocalDate today) {
        requireOpen(by.getOrganisation());
        if (assents.stream()
                .filter(assent -> !assent.isOnPaper())
                .anyMatch(assent -> assent.getMembership().getPerson().equals(by.getPerson()))) {
            throw new RuleViolation("agreement.assent.forOther");
        }
        assents.add(Assent.inPortal(this, by, today));
    }

    void assentOnPaper(Organisation party, String function, LocalDate day, Membership by, LocalDate today) {
        requireOpen(party);
        assents.add(Assent.onPaper(this, party, function, day, by, today));
    }

    void requireOpen(Organisation party) {
        if (party == null || !hasParty(party)) {
            throw RuleViolation.at("party", "agreement.assent.noParty");
        }
        if (assentOf(party).isPresent()) {
            throw RuleViolation.at("party", "agreement.assent.twice");
        }
    }

    boolean isAssentedByAll() {
        return getParties().stream().allMatch(party -> assentOf(party).isPresent());
    }

    void agreeOn(LocalDate today) {
        standing = Standing.IN_FORCE;
        agreedOn = today;
    }

    void giveWay() {
        standing = Standing.REPLACED;
    }

    /** That of a party, which may be open still. */
    public Optional<Assent> assentOf(Organisation party) {
        return assents.stream()
                .filter(assent -> assent.getParty().equals(party))
                .findFirst();
    }

    public WorkingAgreement getAgreement() {
        return agreement;
    }

    /** 1 for the first. */
    public int getNumber() {
        return number;
    }

    public Standing getStanding() {
        return standing;
    }

    /** Who proposed it. */
    public Membership getAuthor() {
        return author;
    }

    /** Organisation type and role of who proposed it, at that time. */
    public Party getAuthorParty() {
        return Party.of(authorParty);
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** When the last party assented; null as long as one did not. */
    public LocalDate getAgreedOn() {
        return agreedOn;
    }
}
