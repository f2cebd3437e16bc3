package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.conversation.table.TableCard;
import nl.partnership.ejb.conversation.table.TableCardService;
import nl.partnership.web.base.Screen;

/** Hands out the card of a table on paper: a file in the place of a page. */
@Named
@RequestScoped
public class TablePaperPage {

    @Inject
    private TableCardService cards;

    @Inject
    private TablePaper paper;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the card itself. */
    public void send() {
        TableCard card = cards.card(screen.parameter("id"), screen.parameter("purpose"));
        screen.send(screen.text("conversation.table.file", card.date()), "application/pdf", paper.of(card));
    }
}
