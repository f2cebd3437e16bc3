package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Reach;
import nl.partnership.ejb.base.RecordKind;
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
                records(now.records()),
                topics(now.reach().openings()),
                now.reach().closed().stream().map(words::category).toList(),
                before == null ? null : changes(before.reach().changesTo(now.reach())));
    }

    /** Kinds of record of which the same holds come together. */
    private List<ReachText.Record> records(List<ReachView.Sight> sights) {
        record Held(List<Party> authors, List<String> rules) {}
        Map<Held, List<RecordKind>> same = together(
                sights.stream(),
                sight -> new Held(sight.authors(), sight.rules()),
                ReachView.Sight::kind,
                kinds -> kinds);
        return same.entrySet().stream()
                .map(one -> new ReachText.Record(
                        one.getValue(),
                        one.getKey().authors().isEmpty()
                                ? ""
                                : senders(one.getKey().authors()),
                        String.join(", ", one.getKey().rules())))
                .toList();
    }

    /** Kinds of information of which everything is the same come together, where the first of them stands. */
    private List<ReachText.Topic> topics(List<Reach.Opening> openings) {
        Map<ReachText.Topic, List<String>> same = together(
                openings.stream(),
                this::topic,
                opening -> words.category(opening.category()),
                categories -> categories);
        return same.entrySet().stream()
                .map(entry -> entry.getKey().about(entry.getValue()))
                .toList();
    }

    private ReachText.Topic topic(Reach.Opening opening) {
        return new ReachText.Topic(
                List.of(),
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

    /** Senders, purposes and kinds of information for which the same changed come together. */
    private List<ReachText.Change> changes(List<Reach.Change> changes) {
        record Became(Outcome before, Outcome after, boolean wider, String senders) {}
        record About(String category, String purpose, Outcome before, Outcome after, boolean wider) {}
        Map<About, String> bySender = together(
                changes.stream(),
                one -> new About(
                        words.category(one.category()),
                        words.purpose(one.purpose()),
                        one.before(),
                        one.after(),
                        one.isWider()),
                Reach.Change::sender,
                this::senders);
        record OfKind(String category, Became became) {}
        Map<OfKind, List<String>> byPurpose = together(
                bySender.entrySet().stream(),
                one -> new OfKind(
                        one.getKey().category(),
                        new Became(
                                one.getKey().before(),
                                one.getKey().after(),
                                one.getKey().wider(),
                                one.getValue())),
                one -> one.getKey().purpose(),
                purposes -> purposes);
        record For(List<String> purposes, Became became) {}
        Map<For, List<String>> byKind = together(
                byPurpose.entrySet().stream(),
                one -> new For(one.getValue(), one.getKey().became()),
                one -> one.getKey().category(),
                categories -> categories);
        return byKind.entrySet().stream()
                .map(one -> {
                    Became became = one.getKey().became();
                    return new ReachText.Change(
                            one.getValue(),
                            one.getKey().purposes(),
                            became.senders(),
                            became.before(),
                            became.after(),
                            became.wider());
                })
                .toList();
    }

    /** What has the same key comes together, where the first of it stands. */
    private static <T, K, V, R> Map<K, R> together(
            Stream<T> all, Function<T, K> key, Function<T, V> part, Function<List<V>, R> whole) {
        return all.collect(Collectors.groupingBy(
                key,
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.mapping(part, Collectors.toList()), whole)));
    }

    private String senders(Collection<Party> parties) {
        return words.parties(parties.stream().map(Party::toString).toList());
    }
}
