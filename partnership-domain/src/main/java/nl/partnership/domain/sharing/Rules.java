package nl.partnership.domain.sharing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.sharing.RuleIndex.Place;

/**
 * A rule set, worked out for fast answers. One sentence decides: of all rules that apply, the strictest holds; where
 * none applies, it is forbidden. Order and specificity never matter. Immutable, so that one may serve every thread.
 */
public final class Rules {

    /** Necessary and minimal, and over a safe channel: these go with every line. */
    private static final List<String> ALWAYS = List.of("K1", "K6");

    private static final String CONSENT = "K3";

    private final int version;
    private final SchoolYear schoolYear;
    private final List<RuleVersion> rules;
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final long[] always;
    private final long[] never;
    private final int[] dated;

    /**
     * Compiles a rule set.
     *
     * @param version number of the rule set
     * @param schoolYear outside of it no rule applies
     * @throws IllegalArgumentException when a rule uses a word that the vocabulary does not have
     */
    public Rules(int version, SchoolYear schoolYear, List<RuleVersion> rules, Vocabulary vocabulary) {
        this.version = version;
        this.schoolYear = schoolYear;
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        index = new RuleIndex(rules.stream().map(RuleVersion::rule).toList(), vocabulary);
        dated = IntStream.range(0, rules.size()).filter(this::hasOwnDates).toArray();
        never = RuleIndex.none(rules.size());
        always = never.clone();
        IntStream.range(0, rules.size())
                .filter(rule -> !hasOwnDates(rule))
                .forEach(rule -> RuleIndex.add(always, rule));
    }

    /** Number of the rule set. */
    public int version() {
        return version;
    }

    public SchoolYear schoolYear() {
        return schoolYear;
    }

    /** The rules in the order of the set. */
    public List<RuleVersion> rules() {
        return rules;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Answers a request; says nothing of facts, consents or rulings, only what the rules ask.
     *
     * @throws IllegalArgumentException when the vocabulary does not have a code of the request
     */
    public Answer answer(SharingRequest request) {
        long[] valid = validOn(request.date());
        int sender = vocabulary.parties().place(request.sender().toString());
        int receiver = vocabulary.parties().place(request.receiver().toString());
        int purpose = vocabulary.purposes().place(request.purpose());
        return new Answer(
                version,
                request.categories().stream()
                        .map(category -> {
                            int place = vocabulary.categories().place(category);
                            Place at = new Place(sender, receiver, request.relation(), place, purpose, request.scope());
                            return line(category, index.applying(at, valid));
                        })
                        .toList());
    }

    private Line line(String category, long[] applying) {
        Outcome outcome = RuleIndex.each(applying)
                .mapToObj(rule -> rule(rule).outcome())
                .reduce(Outcome::strictest)
                .orElse(Outcome.FORBIDDEN);
        List<AppliedRule> applied = RuleIndex.each(applying)
                .mapToObj(rule -> new AppliedRule(
                        rule(rule), rules.get(rule).version(), rule(rule).outcome() == outcome))
                .toList();
        return new Line(category, outcome, applied, conditions(outcome, applied));
    }

    private List<String> conditions(Outcome outcome, List<AppliedRule> applied) {
        if (outcome == Outcome.FORBIDDEN) {
            return List.of();
        }
        Terms<Vocabulary.Condition> all = vocabulary.conditions();
        BitSet asked = all.select(ALWAYS);
        applied.forEach(one -> asked.or(all.select(one.rule().conditions())));
        if (outcome == Outcome.CONSENT) {
            asked.or(all.select(List.of(CONSENT)));
        }
        return asked.stream().mapToObj(place -> all.values().get(place).code()).toList();
    }

    private long[] validOn(LocalDate day) {
        if (!schoolYear.contains(day)) {
            return never;
        }
        if (dated.length == 0) {
            return always;
        }
        long[] valid = always.clone();
        for (int rule : dated) {
            LocalDate from = rule(rule).validFrom();
            LocalDate until = rule(rule).validUntil();
            if ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until))) {
                RuleIndex.add(valid, rule);
            }
        }
        return valid;
    }

    private boolean hasOwnDates(int rule) {
        return rule(rule).validFrom() != null || rule(rule).validUntil() != null;
    }

    private SharingRule rule(int place) {
        return rules.get(place).rule();
    }
}
