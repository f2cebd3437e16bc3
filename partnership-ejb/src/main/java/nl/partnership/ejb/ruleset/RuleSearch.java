package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;

/** The sharing rules in force, by their number, law and explanation. They are in memory. */
@Dependent
public class RuleSearch implements RecordSearch {

    @Inject
    private RulesInForce inForce;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf("ruleset.search", null, Set.of(Audience.SIGNED_IN), this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        return Listed.part(
                inForce.rules().map(Rules::rules).orElse(List.of()).stream()
                        .map(version -> version.rule())
                        .filter(rule -> words.areIn(rule.id(), rule.law(), rule.explanation()))
                        .map(RuleSearch::row)
                        .toList(),
                first,
                most);
    }

    /** Everybody who signed in reads them. */
    private static FoundRecord row(SharingRule rule) {
        return new FoundRecord(
                "sharing-rule",
                rule.id(),
                null,
                Sentence.asItIs(rule.id()),
                rule.explanation(),
                rule.law(),
                null,
                "/ruleset/rules.xhtml?rule=" + rule.id());
    }
}
