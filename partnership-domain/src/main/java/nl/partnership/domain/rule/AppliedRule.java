package nl.partnership.domain.rule;

import java.io.Serializable;

/**
 * A rule that applied to a line of a request.
 *
 * @param version number of the rule set that last changed the rule
 * @param decisive whether its outcome is the line's
 */
public record AppliedRule(SharingRule rule, int version, boolean decisive) implements Serializable {}
