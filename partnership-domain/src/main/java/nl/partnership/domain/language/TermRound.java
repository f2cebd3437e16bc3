package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;

/** A term that a school and its partners talk about in one conversation. */
@Entity
@Table(name = "term_round")
@StoredAs("term-round")
public class TermRound extends LanguageRound {

    /** How long it is kept after its school year once it was opened, with what was answered and kept back: as its conversation. */
    public static final Period KEPT = Period.ofYears(5);

    @Column(name = "term_code")
    private String termCode;

    @ManyToOne
    @JoinColumn(name = "own_term_id")
    private OwnTerm ownTerm;

    protected TermRound() {}

    /**
     * @param author of the school itself
     * @throws RuleViolation at {@code term} when there is none, at {@code conversation} when it was closed or cancelled
     */
    public TermRound(Conversation conversation, String term, Membership author, LocalDate today) {
        super(conversation, author, today);
        termCode = Terms.of(term)
                .orElseThrow(() -> RuleViolation.at("term", "language.term.none"))
                .code();
    }

    /**
     * Of a term of the school's own.
     *
     * @throws RuleViolation as the other; when the term is at rest
     */
    public TermRound(Conversation conversation, OwnTerm term, Membership author, LocalDate today) {
        super(conversation, author, today);
        if (term.isResting()) {
            throw RuleViolation.at("term", "language.own.rests");
        }
        ownTerm = term;
        termCode = term.getId();
    }

    /** Code of {@link Terms}, or the id of an {@link OwnTerm}. */
    public String getTermCode() {
        return termCode;
    }

    /** What it is about, shipped or of the school's own. */
    public Terms.Term term() {
        return ownTerm == null ? Terms.of(termCode).orElseThrow() : ownTerm.asTerm();
    }
}
