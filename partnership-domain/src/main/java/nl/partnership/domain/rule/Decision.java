package nl.partnership.domain.rule;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Facts.Ruling;

/**
 * What follows from the rules and the facts: line by line, and for the whole. It only computes: the same rules, request
 * and facts always decide the same, so that anyone can do it again from what a receipt keeps.
 *
 * @param ruleSetVersion number of the rule set; {@link #NO_RULES} when no set was in force
 */
public record Decision(int ruleSetVersion, List<DecidedLine> lines) implements Serializable {

    /** In place of a version, on a day without a rule set in force. */
    public static final int NO_RULES = 0;

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    /**
     * Something to be done afterwards.
     *
     * @param condition code of the condition that it meets
     * @param within how long after the decision it must be done
     */
    public record FollowUp(String condition, Duration within) {}

    /**
     * Decides.
     *
     * @throws RuleViolation at {@code justification}, when in acute danger there is none
     * @throws IllegalArgumentException when the vocabulary does not have a code of the request
     */
    public static Decision of(Rules rules, SharingRequest request, Facts facts) {
        requireJustification(request, facts);
        List<DecidedLine> lines = new ArrayList<>(request.categories().size());
        for (Line line : rules.answer(request).lines()) {
            lines.add(decide(line, rules.vocabulary(), request, facts));
        }
        return new Decision(rules.version(), List.copyOf(lines));
    }

    /** Decides on a day without a rule set in force: nothing may be shared. */
    public static Decision withoutRules(SharingRequest request, Facts facts) {
        requireJustification(request, facts);
        return new Decision(
                NO_RULES,
                request.categories().stream()
                        .map(category -> new DecidedLine(new Line(category, Ground.NONE), Verdict.DENY, List.of()))
                        .toList());
    }

    /** The strictest line decides for the whole. */
    public Outcome outcome() {
        return lines.stream().map(line -> line.line().outcome()).reduce(Outcome.ALLOWED, Outcome::strictest);
    }

    /** The strictest line decides for the whole. */
    public Verdict verdict() {
        return lines.stream().map(DecidedLine::verdict).reduce(Verdict.PERMIT, Verdict::strictest);
    }

    /** Whether any rule applied: without one the answer is built on none. */
    public boolean isBuiltOnRules() {
        return lines.stream().anyMatch(line -> !line.line().rules().isEmpty());
    }

    /** What must be done after sharing, each condition once; nothing unless the whole is permitted. */
    public List<FollowUp> followUps() {
        return verdict() == Verdict.PERMIT ? duties(Set.of()) : List.of();
    }

    /**
     * The same for what was shared already, because of acute danger: then it must be done whatever the rules say. The explanation
     * within a day always, and of what the police provided its decision (Wpg 19 is for each case, and recorded), also where no rule
     * names the receiver.
     *
     * @param request what was shared
     * @param facts as they were then; who named the reference of the decision has recorded it
     */
    public List<FollowUp> followUpsOfShared(SharingRequest request, Facts facts) {
        Set<String> always = new LinkedHashSet<>(Set.of(Codes.EXPLAINED_AFTERWARDS));
        boolean ofThePolice = request.sender().type() == OrganisationType.POLICE
                && request.categories().contains(Codes.POLICE_DATA);
        if (ofThePolice && !facts.said(Codes.POLICE_DECISION).isReferred()) {
            always.add(Codes.POLICE_DECISION);
        }
        return duties(always);
    }

    private List<FollowUp> duties(Set<String> always) {
        Set<String> codes = new LinkedHashSet<>(always);
        lines.forEach(line -> line.conditions().stream()
                .filter(state -> state.status() == ConditionStatus.TASK)
                .forEach(state -> codes.add(state.code())));
        return codes.stream()
                .map(code -> new FollowUp(code, code.equals(Codes.TOLD_FIRST) ? TWO_WEEKS : A_DAY))
                .toList();
    }

    private static DecidedLine decide(Line line, Vocabulary vocabulary, SharingRequest request, Facts facts) {
        List<ConditionState> states = new ArrayList<>(line.conditions().size());
        boolean met = true;
        boolean covenantMissing = false;
        for (String code : line.conditions()) {
            ConditionStatus status =
                    Conditions.status(vocabulary.conditions().get(code), line.category(), request, facts);
            states.add(new ConditionState(code, status));
            boolean missing = status == ConditionStatus.MISSING;
            met &= !missing;
            covenantMissing |= missing && code.equals(Codes.COVENANT);
        }
        return new DecidedLine(
                line, verdict(line.outcome(), met, covenantMissing, facts.ruling()), List.copyOf(states));
    }

    private static Verdict verdict(Outcome outcome, boolean met, boolean covenantMissing, Ruling ruling) {
        if (outcome == Outcome.FORBIDDEN) {
            return Verdict.DENY;
        }
        if (outcome == Outcome.ASK_DPO && !covenantMissing && ruling == Ruling.NONE) {
            return Verdict.PENDING;
        }
        boolean refused = outcome == Outcome.ASK_DPO && ruling != Ruling.PERMITS;
        return met && !refused ? Verdict.PERMIT : Verdict.DENY;
    }

    private static void requireJustification(SharingRequest request, Facts facts) {
        boolean given = facts.justification() != null && !facts.justification().isBlank();
        if (request.purpose().equals(Codes.ACUTE_DANGER) && !given) {
            throw RuleViolation.at("justification", "rule.justification.missing");
        }
    }
}
