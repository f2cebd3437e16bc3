package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;

/** An invented case that a school and its partners practise with in one conversation. It is kept as long as a term is. */
@Entity
@Table(name = "practice_round")
@StoredAs("practice-round")
public class PracticeRound extends LanguageRound {

    @Column(name = "practice_code")
    private String practiceCode;

    protected PracticeRound() {}

    /**
     * @param author of the school itself
     * @throws RuleViolation at {@code conversation} when it was closed or cancelled
     */
    public PracticeRound(Conversation conversation, String practice, Membership author, LocalDate today) {
        super(conversation, author, today);
        practiceCode = PracticeCases.of(practice).orElseThrow().code();
    }

    /** Code of {@link PracticeCases}. */
    public String getPracticeCode() {
        return practiceCode;
    }
}
