package nl.partnership.domain.agreement.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.RoundAnswer;
import nl.partnership.domain.partner.Signal;

/**
 * What an organisation, or a team of a municipality, can give the others at a school, or what it misses. It is said for a
 * conversation, and blind until that opens; from then on it holds until the end of the school year. What was never shown
 * goes with its school year, the rest two years after.
 */
@Entity
@StoredAs("offer")
public class Offer extends RoundAnswer {

    /** How many one has in one conversation. */
    public static final int MOST = 12;

    public static final int LONGEST_WHAT = 140;

    private static final String BETWEEN = " ";

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Hidden
    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Hidden
    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("OfferEntryService.what")
    private String what;

    @Hidden
    @NotScreened("codes of a list")
    private String signals = "";

    @Hidden
    @Enumerated(EnumType.STRING)
    private OfferPeriod period;

    private int links;

    protected Offer() {}

    @Override
    protected List<String> searched() {
        return List.of(what);
    }

    /** @throws RuleViolation as {@link #write}, and when the organisation does not take part */
    public Offer(Conversation conversation, OfferTerms terms, Membership author) {
        super(conversation.getPartnership(), author);
        if (!conversation.isAttendedBy(author.getOrganisation())) {
            throw new RuleViolation("agreement.offer.notTakingPart");
        }
        this.conversation = conversation;
        write(terms, author);
    }

    /**
     * Says it. What was marked ready must be marked ready again.
     *
     * @throws RuleViolation at the field of {@link OfferTerms} that lacks or does not fit; when the conversation is over, or
     *     it is linked
     */
    public final void write(OfferTerms terms, Membership by) {
        mustBeChangeable();
        if (terms.kind() == null) {
            throw RuleViolation.at("kind", "agreement.offer.noKind");
        }
        if (terms.period() == null) {
            throw RuleViolation.at("period", "agreement.offer.noPeriod");
        }
        what = PaperSigns.require(
                "what", Text.requiredLine("what", terms.what(), LONGEST_WHAT, "agreement.offer.noWhat"));
        kind = terms.kind();
        signals = terms.signals().stream().sorted().map(Signal::code).collect(Collectors.joining(BETWEEN));
        period = terms.period();
        written(by);
    }

    @Override
    protected void mustBeChangeable() {
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            conversation.mustBeOpen();
        }
        if (links > 0) {
            throw new RuleViolation("agreement.offer.linked");
        }
    }

    @Override
    protected void mustBeReleasable() {
        // it cannot be there without words
    }

    @Override
    protected boolean isOpened() {
        return conversation.getStatus().isOpened();
    }

    /** @throws RuleViolation when others saw it, or the conversation is over: then it can only be taken back */
    public void mustBeRemovable() {
        mustBeChangeable();
        if (isReleased() || isWithdrawn()) {
            throw new RuleViolation("agreement.offer.shown");
        }
    }

    boolean isOfSameTeam(Offer other) {
        return getOrganisation().equals(other.getOrganisation()) && getTeam() == other.getTeam();
    }

    void linked() {
        links++;
    }

    void unlinked() {
        links--;
    }

    /** Whether something that meets it was laid beside it. */
    public boolean isLinked() {
        return links > 0;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public OfferTerms terms() {
        return new OfferTerms(kind, what, signals(signals), period);
    }

    /** The signals as they are stored. */
    public static Set<Signal> signals(String stored) {
        Set<Signal> found = new TreeSet<>();
        if (stored != null && !stored.isEmpty()) {
            Arrays.stream(stored.split(BETWEEN)).map(Signal::of).forEach(found::add);
        }
        return found;
    }

    /** The last day on which it is kept; what was never shown to others goes with its school year. */
    public LocalDate keptUntil() {
        LocalDate year = getSchoolYear().lastDay();
        return wasShown(conversation.getOpenedAt() != null) ? year.plus(WorkingAgreement.KEPT) : year;
    }
}
