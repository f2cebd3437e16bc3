package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.rule.Vocabulary.Purpose;
import nl.partnership.ejb.conversation.table.TableCard;
import nl.partnership.ejb.conversation.table.TableCardService;

/** What may be on the table of one conversation, on screen and on A5, for the purpose that stands in the address. */
@Named
@RequestScoped
public class TablePage {

    @Inject
    private TableCardService cards;

    private String id;
    private String purpose;
    private TableCard card;

    /** Reads it before anything is drawn, so that a stranger gets an answer with the right status. */
    public void load() {
        card = cards.card(id, purpose);
    }

    /** Null when nobody is at the table any more. */
    public TableCard getCard() {
        return card;
    }

    public List<Purpose> getPurposes() {
        return Vocabulary.shipped().purposes().values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
