package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** What was asked, with what the other said to it, in the portal or on paper. */
@MappedSuperclass
public abstract class Replied extends Asked {

    public static final int LONGEST_WORDS = 400;

    @Enumerated(EnumType.STRING)
    private ExpectationReply reply;

    @Convert(converter = FreeText.class)
    @Column(name = "reply_words")
    @Screened("PromiseService.replyWords")
    private String replyWords;

    @ManyToOne
    @JoinColumn(name = "replied_by_id")
    private Membership repliedBy;

    @Column(name = "replied_party")
    private String repliedParty;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("PromiseService.function")
    private String paperFunction;

    Replied() {}

    Replied(Partnership partnership, Organisation to, String text, String within, Membership author, Instant now) {
        super(partnership, to, text, within, author, now);
    }

    void reply(ExpectationReply said, String words, Membership by, LocalDate day) {
        if (said == null) {
            throw RuleViolation.at("reply", "agreement.expect.noReply");
        }
        // who cannot, or only otherwise, says more than that
        replyWords = PaperSigns.require(
                "replyWords",
                said == ExpectationReply.OTHERWISE
                        ? Text.required("replyWords", words, LONGEST_WORDS)
                        : Text.optional("replyWords", words, LONGEST_WORDS));
        reply = said;
        repliedBy = by;
        repliedParty = by.party().toString();
        repliedOn = day;
        paperFunction = null;
    }

    void replyOnPaper(
            ExpectationReply said, String words, String function, LocalDate day, Membership by, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("paperDay", "agreement.paper.noDay");
        }
        LocalDate askedOn = Day.of(getAskedAt());
        if (day.isBefore(askedOn)) {
            throw RuleViolation.at("paperDay", "agreement.expect.beforeAsked", askedOn);
        }
        reply(said, words, by, day);
        paperFunction = PaperSigns.function(function);
    }

    void clearReply() {
        reply = null;
        replyWords = null;
        repliedBy = null;
        repliedParty = null;
        repliedOn = null;
        paperFunction = null;
    }

    /** Null as long as there is none. */
    public ExpectationReply getReply() {
        return reply;
    }

    /** What they say beside it: how it can be, or why not; null for nothing. */
    public String getReplyWords() {
        return replyWords;
    }

    /** Who said it; when it came on paper, who recorded it. */
    public Membership getRepliedBy() {
        return repliedBy;
    }

    /** Organisation type and role of {@link #getRepliedBy}, at that time; null without a reply. */
    public Party getRepliedParty() {
        return repliedParty == null ? null : Party.of(repliedParty);
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public boolean isOnPaper() {
        return paperFunction != null;
    }

    /** The function of who said it on paper; null when it was said in the portal. */
    public String getPaperFunction() {
        return paperFunction;
    }
}
