package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.conversation.table.TableCard;
import nl.partnership.ejb.conversation.table.TableCard.Cell;
import nl.partnership.ejb.conversation.table.TableCard.Speaker;
import nl.partnership.ejb.conversation.table.TableCard.Stricter;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.SharingWords;

/** Puts the card of a table into words: what goes together stands together, mild to strict. */
@Named
@RequestScoped
public class TableWords {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private SharingWords words;

    /** What has one outcome. */
    public record Heap(Outcome outcome, List<Said> said) {}

    /**
     * Categories that have everything in common.
     *
     * @param categories in words
     * @param because conditions and who makes it stricter, in words; empty for neither
     */
    public record Said(String categories, String because) {}

    /** Whose conversation it is, and when. */
    public String talk(TableCard card) {
        return screen.text("conversation.title", card.school(), dates.day(card.date()));
    }

    /** For what each thing is said. */
    public String purpose(TableCard card) {
        return screen.text("conversation.table.for", words.purpose(card.purpose()));
    }

    /** The name of who speaks, and whether that is the reader's organisation. */
    public String speaker(Speaker speaker) {
        return speaker.own() ? screen.text("conversation.table.own", speaker.organisation()) : speaker.organisation();
    }

    public List<Heap> heaps(Speaker speaker) {
        Map<Outcome, Map<String, List<String>>> heaps = new TreeMap<>();
        speaker.cells().forEach(cell -> heaps.computeIfAbsent(cell.outcome(), outcome -> new LinkedHashMap<>())
                .computeIfAbsent(because(speaker, cell), because -> new ArrayList<>())
                .add(cell.category()));
        return heaps.entrySet().stream()
                .map(heap -> new Heap(
                        heap.getKey(),
                        heap.getValue().entrySet().stream()
                                .map(said -> new Said(words.categories(said.getValue()), said.getKey()))
                                .toList()))
                .toList();
    }

    private String because(Speaker speaker, Cell cell) {
        List<String> because = new ArrayList<>();
        if (!cell.conditions().isEmpty()) {
            because.add(screen.text(
                    "conversation.table.condition",
                    cell.conditions().stream()
                            .map(code -> screen.text("rule.condition." + code))
                            .collect(Collectors.joining(", "))));
        }
        if (!cell.stricter().isNobody()) {
            because.add(screen.text("conversation.table.stricter", who(speaker, cell.stricter())));
        }
        return String.join(". ", because);
    }

    private String who(Speaker speaker, Stricter stricter) {
        List<String> who = new ArrayList<>();
        stricter.speaking().forEach(role -> who.add(role(role, speaker.organisation())));
        stricter.hearing().forEach(hearer -> who.add(role(hearer.party().role(), hearer.organisation())));
        if (stricter.guest()) {
            who.add(screen.text("conversation.table.aGuest"));
        }
        return String.join(", ", who);
    }

    private String role(String role, String organisation) {
        return screen.text("conversation.table.role", screen.text("base.role." + role), organisation);
    }
}
