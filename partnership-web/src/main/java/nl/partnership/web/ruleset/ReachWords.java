package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Reach;
import nl.partnership.ejb.ruleset.ReachView;
import nl.partnership.web.rule.RuleWords;

/** Puts into words who sees what. */
@RequestScoped
class ReachWords {

    @Inject
    private RuleWords words;

    /** @param before on the earlier day; null when there is none to compare with */
    ReachText of(ReachView now, ReachView before) {
        return new ReachText(
                now.version(),
                now.records().stream().map(this::record).toList(),
                now.reach().openings().stream().map(this::topic).toList(),
                now.reach().closed().stream().map(words::category).toList(),
                before == null ? null : changes(before.reach().changesTo(now.reach())));
    }

    private ReachText.Record record(ReachView.Sight sight) {
        return new ReachText.Record(
                sight.kind(),
                sight.authors().isEmpty() ? "" : senders(sight.authors()),
                String.join(", ", sight.rules()));
    }

    private ReachText.Topic topic(Reach.Opening opening) {
        return new ReachText.Topic(
                words.category(opening.category()),
                opening.ground().outcome(),
                opening.purposes().stream().map(words::purpose).toList(),
                senders(opening.senders()),
                opening.ground().rules().stream()
                        .map(applied -> new ReachText.Rule(
                                applied.rule().id(),
                                applied.rule().explanation(),
                                applied.rule().law()))
                        .toList());
    }

    /** Senders for whom the same changed come together. */
    private List<ReachText.Change> changes(List<Reach.Change> changes) {
        record What(String category, String purpose, Outcome before, Outcome after) {}
        Map<What, List<Reach.Change>> same = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new What(change.category(), change.purpose(), change.before(), change.after()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return same.entrySet().stream()
                .map(entry -> new ReachText.Change(
                        words.category(entry.getKey().category()),
                        words.purpose(entry.getKey().purpose()),
                        senders(entry.getValue().stream()
                                .map(Reach.Change::sender)
                                .toList()),
                        entry.getKey().before(),
                        entry.getKey().after(),
                        entry.getValue().get(0).isWider()))
                .toList();
    }

    private String senders(Collection<Party> parties) {
        return words.parties(parties.stream().map(Party::toString).toList());
    }
}
