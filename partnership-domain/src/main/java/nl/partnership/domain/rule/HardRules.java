package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;

/**
 * The rules that a set may tighten, and never loosen, narrow, shorten or leave out: those of the law that the portal
 * ships with, and those that the set in force made of them. Immutable.
 */
public final class HardRules {

    private static final Vocabulary WORDS = Vocabulary.shipped();

    private final Map<String, SharingRule> byId = new LinkedHashMap<>();

    private HardRules(Collection<SharingRule> former) {
        Stream.concat(RuleFormat.shipped().stream(), former.stream())
                .filter(SharingRule::hard)
                .forEach(rule -> byId.put(rule.id(), rule));
    }

    /**
     * The hard rules that the next set has to keep.
     *
     * @param former rules of the set that was adopted last; empty when none was
     */
    public static HardRules after(Collection<SharingRule> former) {
        return new HardRules(former);
    }

    /** What the rules do to hard rules that they may not; each names the field to blame where it is one. */
    public List<RuleViolation> breaches(Collection<SharingRule> rules) {
        List<RuleViolation> breaches = new ArrayList<>();
        byId.keySet().stream()
                .filter(id -> rules.stream().noneMatch(rule -> rule.id().equals(id)))
                .forEach(id -> breaches.add(new RuleViolation("rule.hard.leftOut", id)));
        rules.forEach(rule -> breaches.addAll(breaches(rule)));
        return breaches;
    }

    /** What this rule does to the hard rule of the same id that it may not; nothing when there is none. */
    public List<RuleViolation> breaches(SharingRule rule) {
        SharingRule hard = byId.get(rule.id());
        List<RuleViolation> breaches = new ArrayList<>();
        if (hard != null) {
            keep(breaches, rule, rule.hard(), "hard", "rule.hard.soft");
            boolean strict = rule.outcome().compareTo(hard.outcome()) >= 0;
            keep(breaches, rule, strict, "outcome", "rule.hard.loosened");
            width(breaches, rule, hard);
            keep(breaches, rule, keepsConditions(rule, hard), "conditions", "rule.hard.conditions");
            keep(breaches, rule, isNotShorter(rule, hard), "validUntil", "rule.hard.shortened");
        }
        return breaches;
    }

    private static void width(List<RuleViolation> breaches, SharingRule rule, SharingRule hard) {
        boolean senders = covers(rule, hard, WORDS.parties(), SharingRule::senders);
        keep(breaches, rule, senders, "senders", "rule.hard.senders");
        boolean receivers = covers(rule, hard, WORDS.parties(), SharingRule::receivers);
        keep(breaches, rule, receivers, "receivers", "rule.hard.receivers");
        keep(breaches, rule, rule.relations().containsAll(hard.relations()), "relation", "rule.hard.relation");
        boolean categories = covers(rule, hard, WORDS.categories(), SharingRule::categories);
        keep(breaches, rule, categories, "categories", "rule.hard.categories");
        boolean purposes = covers(rule, hard, WORDS.purposes(), SharingRule::purposes);
        keep(breaches, rule, purposes, "purposes", "rule.hard.purposes");
        keep(breaches, rule, rule.scopes().containsAll(hard.scopes()), "scope", "rule.hard.scope");
    }

    private static void keep(List<RuleViolation> breaches, SharingRule rule, boolean kept, String field, String key) {
        if (!kept) {
            breaches.add(RuleViolation.at(field, key, rule.id()));
        }
    }

    private static boolean covers(
            SharingRule rule, SharingRule hard, Terms<?> terms, Function<SharingRule, List<String>> words) {
        BitSet missing = terms.select(words.apply(hard));
        missing.andNot(terms.select(words.apply(rule)));
        return missing.isEmpty();
    }

    private static boolean keepsConditions(SharingRule rule, SharingRule hard) {
        return rule.outcome() == Outcome.FORBIDDEN || rule.conditions().containsAll(hard.conditions());
    }

    private static boolean isNotShorter(SharingRule rule, SharingRule hard) {
        LocalDate from = rule.validFrom();
        LocalDate until = rule.validUntil();
        return (from == null || (hard.validFrom() != null && !from.isAfter(hard.validFrom())))
                && (until == null || (hard.validUntil() != null && !until.isBefore(hard.validUntil())));
    }
}
