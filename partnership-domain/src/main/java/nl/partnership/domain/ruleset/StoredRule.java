package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;

/** One rule of a stored set: its line in the exchange format, and the set that last changed it. */
@Embeddable
@StoredAs("StoredRule")
public class StoredRule {

    @Column(name = "rule_line")
    private String line;

    @Column(name = "changed_in")
    private int changedIn;

    protected StoredRule() {}

    StoredRule(SharingRule rule, int changedIn) {
        this.line = RuleFormat.line(rule);
        this.changedIn = changedIn;
    }

    /** The same rule in another set. */
    StoredRule(StoredRule other) {
        this.line = other.line;
        this.changedIn = other.changedIn;
    }

    /** The first cell; ids need no quotes. */
    String getId() {
        return line.substring(0, line.indexOf(','));
    }

    /** As in the exchange format, with its line end. */
    public String getLine() {
        return line;
    }

    /** Number of the rule set that last changed this rule. */
    public int getChangedIn() {
        return changedIn;
    }

    /** For the trail. */
    @Override
    public String toString() {
        return line;
    }
}
