package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.RoundAnswer;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * What one organisation, or one team of a municipality, sees at a school, for a conversation: a worry or something that goes
 * well. It stays inside the team until it is marked ready and the convener opens the conversation. What it is about is in no trail: who reads
 * that would know it before.
 */
@Entity
@Table(name = "finding")
@StoredAs("finding")
public class Finding extends RoundAnswer {

    /** How many an organisation, or a team that answers apart, has in one conversation. */
    public static final int MOST = 12;

    private static final int LONGEST = 400;
    private static final int LONGEST_SOURCES = 200;
    private static final int LONGEST_ASKED = 120;

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Hidden
    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Hidden
    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @Hidden
    @NotScreened("a code of a list")
    private String place;

    @Hidden
    @Enumerated(EnumType.STRING)
    private FindingBasis basis;

    @Hidden
    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("FindingEntryService.text")
    private String text;

    @Hidden
    @Convert(converter = FreeText.class)
    @Screened("FindingEntryService.sources")
    private String sources;

    @Hidden
    @Enumerated(EnumType.STRING)
    private FindingVoice voice;

    @Hidden
    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Hidden
    @Convert(converter = FreeText.class)
    @Column(name = "asked_of")
    @Screened("FindingEntryService.askedOf")
    private String askedOf;

    protected Finding() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(text, sources);
    }

    /** @throws RuleViolation as {@link #write}, and when the organisation does not take part */
    public Finding(Conversation conversation, FindingTerms terms, Membership author, LocalDate today) {
        super(conversation.getPartnership(), author);
        if (!conversation.isAttendedBy(author.getOrganisation())) {
            throw new RuleViolation("insight.finding.notTakingPart");
        }
        this.conversation = conversation;
        write(terms, author, today);
    }

    /**
     * Says what is seen. What was marked ready must be marked ready again.
     *
     * @throws RuleViolation at the field of {@link FindingTerms} that lacks or does not fit; when the conversation is over
     */
    public final void write(FindingTerms terms, Membership by, LocalDate today) {
        mustBeChangeable();
        if (terms.kind() == null) {
            throw RuleViolation.at("kind", "insight.finding.noKind");
        }
        if (terms.basis() == null) {
            throw RuleViolation.at("basis", "insight.finding.noBasis");
        }
        String said = Text.required("text", terms.text(), LONGEST, "insight.finding.noText");
        String read = Text.optionalLine("sources", terms.sources(), LONGEST_SOURCES);
        if (terms.basis() == FindingBasis.FIGURE) {
            requireSource(read);
        }
        if (getOrganisation().isSchool()) {
            // what others publish anybody can look up
            NoCount.require("text", said);
            NoCount.require("sources", read);
        }
        speak(terms, today);
        kind = terms.kind();
        signal = terms.signal();
        if (terms.place() != null) {
            IncidentTerms.PLACES.requireChosen("place", terms.place());
        }
        place = terms.place();
        basis = terms.basis();
        text = said;
        sources = read;
        written(by);
    }

    private static void requireSource(String read) {
        if (read == null) {
            throw RuleViolation.at("sources", "insight.finding.noSource");
        }
    }

    private void speak(FindingTerms terms, LocalDate today) {
        voice = terms.voice() == null ? FindingVoice.OWN : terms.voice();
        askedOn = null;
        askedOf = null;
        if (voice == FindingVoice.OWN) {
            return;
        }
        if (!getOrganisation().equals(getSchool())) {
            throw RuleViolation.at("voice", "insight.finding.schoolAsks");
        }
        askedOn = Day.required("askedOn", terms.askedOn(), "insight.finding.noAskedOn");
        if (askedOn.isAfter(today)) {
            throw RuleViolation.at("askedOn", "insight.finding.noAskedOn");
        }
        askedOf = Text.requiredLine("askedOf", terms.askedOf(), LONGEST_ASKED, "insight.finding.noAskedOf");
    }

    @Override
    protected void mustBeChangeable() {
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            conversation.mustBeOpen();
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
            throw new RuleViolation("insight.finding.shown");
        }
    }

    public FindingTerms terms() {
        return new FindingTerms(kind, signal, text, place, basis, sources, voice, askedOn, askedOf);
    }

    /** The last day on which it is kept; what was never shown to others goes with its school year. */
    public LocalDate keptUntil() {
        LocalDate year = getSchoolYear().lastDay();
        return wasShown(conversation.getOpenedAt() != null) ? year.plus(JointFinding.KEPT) : year;
    }
}
