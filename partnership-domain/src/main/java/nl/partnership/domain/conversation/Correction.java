package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;

/** What somebody adds, with name and date, to a conversation that is closed and therefore stays as it is. */
@Entity
@StoredAs("correction")
public class Correction extends SearchedEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Convert(converter = FreeText.class)
    @Column(name = "correction_text")
    @Screened("CloseService.correction")
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @NotInTrail
    @Column(name = "author_name")
    private String authorName;

    @NotInTrail
    @Column(name = "author_organisation")
    private String authorOrganisation;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Correction() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    public Correction(Conversation conversation, String text, Membership author, Instant now) {
        if (conversation.getStatus() != ConversationStatus.CLOSED) {
            throw new RuleViolation("conversation.correction.notClosed");
        }
        this.conversation = conversation;
        this.text = Text.required("correction", text, Wording.LONGEST);
        this.author = author;
        this.authorName = author.getPerson().getName();
        this.authorOrganisation = author.getOrganisation().getShortName();
        this.madeAt = now;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    /** As the author was called when it was made. */
    public String getAuthorName() {
        return authorName;
    }

    /** Short name, as it was when the correction was made. */
    public String getAuthorOrganisation() {
        return authorOrganisation;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Conversation getConversation() {
        return conversation;
    }
}
