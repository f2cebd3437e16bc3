package nl.partnership.domain.rule;

/**
 * A rule in a set.
 *
 * @param version number of the rule set that last changed this rule
 */
public record RuleVersion(SharingRule rule, int version) {}
