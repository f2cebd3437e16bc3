package nl.partnership.web.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.DecidedLine;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.SharingAnswer;
import nl.partnership.web.ruleset.ReachText;

/** Makes of an answer what a page shows of it. */
final class ShareWords {

    /** Necessary and over a safe channel (AVG 5): one tick says both. */
    private ShareWords() {}

    static ShareText of(SharingAnswer answer) {
        List<DecidedLine> decided = answer.decision().lines();
        DecidedLine strictest = decided.stream()
                .max(Comparator.comparing(DecidedLine::verdict)
                        .thenComparing(line -> line.line().outcome()))
                .orElseThrow();
        Outcome outcome = answer.decision().outcome();
        boolean duty = decided.stream().allMatch(line -> line.line().ground().duty());
        return new ShareText(
                outcome,
                answer.decision().verdict(),
                "sharing.share.word." + (duty ? "DUTY" : outcome),
                answer.isWithoutRules() ? "rule.reason.noRuleSet" : reason(strictest),
                IntStream.range(0, decided.size())
                        .mapToObj(place -> line(answer, place))
                        .toList(),
                needs(decided),
                instead(answer),
                answer.isWithoutRules(),
                answer.proposal());
    }

    private static ShareText.Line line(SharingAnswer answer, int place) {
        DecidedLine decided = answer.decision().lines().get(place);
        return new ShareText.Line(
                decided.line().category(),
                decided.line().outcome(),
                decided.line().ground().duty(),
                answer.isOwnTaskDeciding(place),
                reason(decided),
                decided.line().rules().stream()
                        .filter(AppliedRule::decisive)
                        .map(applied -> new ReachText.Rule(
                                applied.rule().id(),
                                applied.rule().explanation(),
                                applied.rule().law()))
                        .toList());
    }

    /** Why; where nothing else is missing than what one can say oneself, that one has to say it. */
    private static String reason(DecidedLine decided) {
        List<String> missing = decided.missing();
        boolean own =
                !missing.isEmpty() && missing.stream().map(ShareWords::way).allMatch(ShareWords::isOwnWord);
        return decided.line().outcome().compareTo(Outcome.CONDITIONAL) <= 0 && own
                ? "sharing.share.affirmFirst"
                : decided.reason();
    }

    private static boolean isOwnWord(Vocabulary.Way way) {
        return switch (way) {
            case AFFIRM, AFFIRM_OR_REASON, AFFIRM_WITH_REFERENCE -> true;
            case CONSENT_RECORD, COVENANT, SECOND_PERSON, SYSTEM, TASK -> false;
        };
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
        return new ShareText.Need(state.code(), way.name(), state.status(), law);
    }

    private static ShareText.Need worst(ShareText.Need one, ShareText.Need other) {
        ConditionStatus status = one.isMissing() ? one.status() : other.status();
        return new ShareText.Need(one.code(), one.way(), status, one.law() || other.law());
    }

    private static List<Alternative> instead(SharingAnswer answer) {
        List<Alternative> instead = new ArrayList<>();
        for (int place = 0; place < answer.alternatives().size(); place++) {
            if (answer.decision().lines().get(place).line().outcome().compareTo(Outcome.CONDITIONAL) > 0) {
                instead.addAll(answer.alternatives().get(place));
            }
        }
        return instead.stream().distinct().toList();
    }
}
