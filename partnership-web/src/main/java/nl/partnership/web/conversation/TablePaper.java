package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.partnership.ejb.conversation.table.TableCard;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Writes the card of a table on paper: A5, to lay before oneself. */
@RequestScoped
class TablePaper {

    @Inject
    private Screen screen;

    @Inject
    private TableWords words;

    /** @return the file */
    byte[] of(TableCard card) {
        Paper paper = Paper.small(screen.text("conversation.table.title"), screen.locale(), words.talk(card));
        paper.lead(screen.text("conversation.table.intro"));
        paper.text(words.purpose(card));
        if (card.guest()) {
            paper.text(screen.text("conversation.table.guest"));
        }
        if (card.speakers().isEmpty()) {
            paper.text(screen.text("conversation.table." + (card.withRules() ? "alone" : "noRules")));
        }
        card.speakers().forEach(speaker -> {
            paper.heading(words.speaker(speaker));
            words.heaps(speaker).forEach(heap -> write(paper, heap));
        });
        return paper.pdf();
    }

    private void write(Paper paper, TableWords.Heap heap) {
        paper.entry(
                screen.text("conversation.table.outcome." + heap.outcome()) + ":",
                screen.locale(),
                heap.said().stream()
                        .map(said -> said.because().isEmpty()
                                ? said.categories()
                                : said.categories() + " (" + said.because() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
