package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Reach;
import nl.partnership.ejb.base.RecordKind;

/**
 * What one party could get from an organisation on a day.
 *
 * @param version number of the rule set in force on that day; null when there was none, and then there is nothing
 * @param reach what can be told, on request
 * @param records which records of the portal show by themselves once their owner released them; empty within one
 *     organisation, where the roles decide and not the rules
 */
public record ReachView(Integer version, Reach reach, List<Sight> records) {

    /**
     * A kind of record.
     *
     * @param authors of whom it shows, by role; empty when it shows of nobody
     * @param rules ids of the rules that applied, in the order of the set
     */
    public record Sight(RecordKind kind, List<Party> authors, List<String> rules) implements Serializable {}
}
