package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/**
 * What organisations offer and ask at a school, once it was opened, for the question of the card how they strengthen each
 * other: what nobody offers first. With a guest it proposes nothing, as a guest may know of none.
 */
@RequestScoped
public class OfferTool implements QuestionTool {

    @Inject
    private Offers offers;

    private final Map<AtTable, List<OfferRow>> read = new HashMap<>();

    @Override
    public String name() {
        return OfferRounds.TOOL;
    }

    @Override
    public String path() {
        return "/agreement/offers.xhtml";
    }

    @Override
    public String pathIn(String conversationId) {
        return "/agreement/offer-round.xhtml?id=" + conversationId;
    }

    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .sorted(Comparator.comparing((OfferRow row) -> !row.isUnmet()).thenComparing(row -> !row.isAsk()))
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.asItIs(row.terms().what()),
                        note(row),
                        Sentence.of("agreement.tool.look"),
                        "/agreement/offer.xhtml?id=" + row.id()))
                .toList();
    }

    private static Sentence note(OfferRow row) {
        String who = row.organisation();
        if (row.isUnmet()) {
            return Sentence.of("agreement.offer.tool.unmet", who);
        }
        String key = "agreement.offer.tool." + row.terms().kind();
        return row.links().isEmpty()
                ? Sentence.of(key, who)
                : Sentence.of(
                        key + ".met",
                        who,
                        Sentence.several(row.links().stream()
                                .map(link -> Sentence.asItIs(link.organisation()))
                                .toList()));
    }

    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<OfferRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("agreement.offer.tool.none"));
        }
        long unmet = all.stream().filter(OfferRow::isUnmet).count();
        return unmet == 0
                ? null
                : new Proposal(
                        Proposal.Level.PARTLY,
                        Sentence.of(
                                "agreement.offer.tool.partly",
                                unmet,
                                all.stream().filter(OfferRow::isAsk).count()));
    }

    private List<OfferRow> all(AtTable table) {
        return read.computeIfAbsent(table, offers::at);
    }
}
