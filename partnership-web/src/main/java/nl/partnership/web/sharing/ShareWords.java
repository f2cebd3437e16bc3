package nl.partnership.web.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.DecidedLine;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.SharingAnswer;
import nl.partnership.web.ruleset.ReachText;

/** Makes of an answer what a page shows of it. */
final class ShareWords {

    /** The same content, told so that nobody is recognised. Figures of their own cannot be shared at all: only the sheet of a school year can. */
    private static final Set<String> WITHOUT_NAMES = Set.of(Codes.GROUP_SIGNAL, Codes.ANONYMISED_CASE);

    private static final int MOST_INSTEAD = 3;

    private ShareWords() {}

    /** @param secrecy whether professional secrecy binds the sender */
    static ShareText of(SharingAnswer answer, boolean secrecy) {
        List<DecidedLine> decided = answer.decision().lines();
        int strictest = IntStream.range(0, decided.size())
                .boxed()
                .max(Comparator.comparing(
                                (Integer place) -> decided.get(place).line().outcome())
                        .thenComparing(place -> decided.get(place).verdict()))
                .orElseThrow();
        List<ShareText.Line> lines = IntStream.range(0, decided.size())
                .mapToObj(place -> line(answer, place))
                .toList();
        return new ShareText(
                answer.decision().outcome(),
                answer.decision().verdict(),
                Standing.of(answer),
                lines.get(strictest).rules().stream().findFirst().orElse(null),
                lines.get(strictest).reason(),
                lines,
                needs(decided),
                instead(answer),
                answer.isWithoutRules(),
                answer.proposal(),
                secrecy || isToldInConfidence(answer.situation().request()));
    }

    private static boolean isToldInConfidence(SharingRequest request) {
        return request.categories().stream()
                .anyMatch(category ->
                        ConsentAges.kind(request.sender(), category) == ConsentAges.Kind.CONFIDENTIAL_DISCLOSURE);
    }

    private static ShareText.Line line(SharingAnswer answer, int place) {
        DecidedLine decided = answer.decision().lines().get(place);
        boolean ownTask = answer.isOwnTaskDeciding(place);
        return new ShareText.Line(
                decided.line().category(),
                decided.line().outcome(),
                ownTask,
                answer.isWithoutRules()
                        ? "sharing.share.noRules"
                        : ownTask ? "sharing.share.ownTask" : "sharing.share.noRule",
                decided.line().rules().stream()
                        .filter(AppliedRule::decisive)
                        .map(applied -> new ReachText.Rule(
                                applied.rule().id(),
                                applied.rule().explanation(),
                                applied.rule().law()))
                        .toList());
    }

    private static Vocabulary.Way way(String condition) {
        return Vocabulary.shipped().conditions().get(condition).way();
    }

    /** Each condition once, as it stands in the line where it stands worst. */
    private static List<ShareText.Need> needs(List<DecidedLine> decided) {
        Map<String, ShareText.Need> needs = new LinkedHashMap<>();
        for (DecidedLine line : decided) {
            for (ConditionState state : line.conditions()) {
                if (!Codes.ALWAYS.contains(state.code())) {
                    needs.merge(state.code(), need(state, line), ShareWords::worst);
                }
            }
        }
        return List.copyOf(needs.values());
    }

    private static ShareText.Need need(ConditionState state, DecidedLine line) {
        Vocabulary.Way way = way(state.code());
        // no law asks for a covenant: the partnership does, also beside what the law asks for
        boolean law = way != Vocabulary.Way.COVENANT
                && line.line().rules().stream()
                        .map(AppliedRule::rule)
                        .anyMatch(rule ->
                                rule.basis() == Basis.LAW && rule.conditions().contains(state.code()));
        return new ShareText.Need(state.code(), way, state.status(), law);
    }

    private static ShareText.Need worst(ShareText.Need one, ShareText.Need other) {
        ConditionStatus status = one.isMissing() ? one.status() : other.status();
        return new ShareText.Need(one.code(), one.way(), status, one.law() || other.law());
    }

    /** Of the lines with which one gets no further by oneself. */
    private static List<Alternative> instead(SharingAnswer answer) {
        List<Alternative> instead = new ArrayList<>();
        for (int place = 0; place < answer.alternatives().size(); place++) {
            DecidedLine line = answer.decision().lines().get(place);
            if (line.line().outcome().compareTo(Outcome.CONDITIONAL) > 0) {
                boolean named =
                        !Alternative.WITHOUT_PERSONS.contains(line.line().category());
                answer.alternatives().get(place).stream()
                        .filter(one -> isHonest(one, named))
                        .forEach(instead::add);
            }
        }
        return instead.stream().distinct().limit(MOST_INSTEAD).toList();
    }

    /** Nobody is told to call it danger, or the same content by another name. */
    private static boolean isHonest(Alternative one, boolean named) {
        return switch (one.change()) {
            case CATEGORY -> named && WITHOUT_NAMES.contains(one.to());
            case PURPOSE -> !one.to().equals(Codes.ACUTE_DANGER);
            case SENDER, RECEIVER, ADVICE -> true;
        };
    }
}
