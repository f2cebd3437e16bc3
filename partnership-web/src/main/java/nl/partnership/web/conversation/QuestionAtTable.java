package nl.partnership.web.conversation;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.QuestionView;
import nl.partnership.web.base.Screen;

/** The question that a page shows, and what is known of the table meanwhile: which question lies there, who looks on. */
public abstract class QuestionAtTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HoldService hold;

    @Inject
    Screen screen;

    String id;
    String question;
    String onTable;
    List<String> onlookers = List.of();
    transient QuestionView view;

    /** Whether the caller writes here: leads the conversation, and it is open. */
    public boolean isLeading() {
        return getView().head().convenes() && getView().head().isOpen();
    }

    /** Whether another question than this one is on the table now. */
    public boolean isElsewhere() {
        return getView().head().isOpen() && onTable != null && !onTable.equals(question);
    }

    /** A few words on the question after this one; null after the last. */
    public String getNextTitle() {
        return getView().outline().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(each -> each.code().equals(getView().next()))
                .map(ConversationDetail.OutlineQuestion::title)
                .findFirst()
                .orElse(null);
    }

    public QuestionView getView() {
        if (view == null) {
            view = hold.question(id, question);
        }
        return view;
    }

    public String getOnTable() {
        return onTable;
    }

    /** Who else looks on, in words: by name for who leads, how many for the others; null for nobody. */
    public String getOnlooking() {
        if (onlookers.isEmpty()) {
            return null;
        }
        String key = isLeading() ? "conversation.question.lookOn." : "conversation.question.alsoLookOn.";
        return screen.text(
                key + (onlookers.size() == 1 ? "one" : "many"), onlookers.size(), String.join(", ", onlookers));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
