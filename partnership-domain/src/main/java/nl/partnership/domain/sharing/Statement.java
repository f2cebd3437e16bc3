package nl.partnership.domain.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.DecidedLine;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts.Ruling;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Situation;
import nl.partnership.domain.rule.Verdict;

/**
 * All that a receipt says. What was shared is not in it: who asked, what for, what was known, and what followed. Names
 * are those of that day.
 *
 * @param salt random, so that nobody finds by trying what an erased receipt said
 * @param pupilCase null when it was about no case
 * @param ruleSetVersion {@link Decision#NO_RULES} when no set was in force
 * @param proposal whether the sender, a partner, had not endorsed these rules yet
 * @param lines what was decided, in the order of the request
 * @param followUps what must be done afterwards
 * @param because why it was not shared, in words; null for every other kind
 * @param sharedAt when it was shared already; null for every other kind
 * @param ruling what came of advice; null when nobody was asked
 */
public record Statement(
        Receipt.Kind kind,
        String salt,
        Instant madeAt,
        Asker asker,
        Receiver receiver,
        CaseName pupilCase,
        Situation situation,
        int ruleSetVersion,
        boolean proposal,
        List<KeptLine> lines,
        List<Due> followUps,
        String because,
        Instant sharedAt,
        RulingWords ruling) {

    /** Who asked; the role is the sender of the request. */
    public record Asker(String personId, String name, String organisationId, String organisation) {}

    /** The organisation that was to get it; the role is the receiver of the request. */
    public record Receiver(String organisationId, String organisation) {}

    /** The case, by its pseudonym. */
    public record CaseName(String id, String pseudonym) {}

    /**
     * One category.
     *
     * @param rules every rule that applied
     */
    public record KeptLine(
            String category,
            Outcome outcome,
            Verdict verdict,
            boolean duty,
            List<KeptRule> rules,
            List<ConditionState> conditions) {

        static KeptLine of(DecidedLine decided) {
            Line line = decided.line();
            return new KeptLine(
                    line.category(),
                    line.outcome(),
                    decided.verdict(),
                    line.ground().duty(),
                    line.rules().stream()
                            .map(one -> new KeptRule(
                                    one.rule().id(), one.version(), one.rule().outcome(), one.decisive()))
                            .toList(),
                    decided.conditions());
        }
    }

    /** A rule that applied, by id and version. */
    public record KeptRule(String id, int version, Outcome outcome, boolean decisive) {}

    /** Something to do afterwards, at the latest at that moment. */
    public record Due(String condition, Instant at) {}

    /**
     * Advice and what the mandated person decided.
     *
     * @param adviceReference where advice from outside the portal is to be found; else null
     * @param reason null when the decision follows the advice and nobody said more
     * @param until last day on which it holds for an identical request; null: for this request alone
     */
    public record RulingWords(
            boolean advicePermits,
            String advice,
            String adviceReference,
            String adviser,
            boolean permits,
            String reason,
            String decider,
            Party deciderParty,
            LocalDate until) {

        /** As the decision takes it. */
        public Ruling asFact() {
            return permits ? Ruling.PERMITS : Ruling.REFUSES;
        }
    }

    public Statement {
        lines = List.copyOf(lines);
        followUps = List.copyOf(followUps);
    }

    /** A decision's lines, as a receipt keeps them. */
    public static List<KeptLine> lines(Decision decision) {
        return decision.lines().stream().map(KeptLine::of).toList();
    }

    /** The strictest line decides for the whole. */
    public Outcome outcome() {
        return lines.stream().map(KeptLine::outcome).reduce(Outcome.ALLOWED, Outcome::strictest);
    }

    /** The strictest line decides for the whole. */
    public Verdict verdict() {
        return lines.stream().map(KeptLine::verdict).reduce(Verdict.PERMIT, Verdict::strictest);
    }

    /** As it is stored: the same statement always gives the same text. */
    public String json() {
        return StatementWriter.json(this);
    }

    /** Reads what {@link #json} wrote. */
    public static Statement read(String json) {
        return StatementReader.read(json);
    }
}
