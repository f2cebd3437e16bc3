package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.ruleset.RuleGrid.Row;
import nl.partnership.ejb.ruleset.RuleGrid.Slice;
import nl.partnership.ejb.ruleset.RuleGrid.Square;

/** One slice of what a rule set says, sender by receiver; of a set on its way beside what holds now. */
@Stateless
@Allowed(Audience.SIGNED_IN)
public class RuleGridService {

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RulesInForce inForce;

    @Inject
    private Clock clock;

    /**
     * The grid of a set that the caller may read, as if it were adopted.
     *
     * @param number the version
     */
    public RuleGrid grid(int number, Slice slice) {
        RuleSet set = ruleSets.readable(number);
        Rules rules = ruleSets.compiled(set);
        Optional<Rules> former = former(set);
        List<Party> parties = rules.vocabulary().parties().values().stream()
                .map(Vocabulary.Role::party)
                .toList();
        List<Row> rows = parties.stream()
                .map(sender -> new Row(
                        sender,
                        parties.stream()
                                .map(receiver -> square(rules, former, sender, receiver, slice))
                                .toList()))
                .toList();
        return new RuleGrid(rows, former.map(Rules::version).orElse(null));
    }

    /** One square of the grid, with the rules that make it what it is. */
    public RuleGrid.Detail detail(int number, Slice slice, Party sender, Party receiver) {
        RuleSet set = ruleSets.readable(number);
        Line before =
                former(set).map(rules -> line(rules, sender, receiver, slice)).orElse(null);
        return new RuleGrid.Detail(line(ruleSets.compiled(set), sender, receiver, slice), before);
    }

    private Optional<Rules> former(RuleSet set) {
        return set.isOpen() ? inForce.rules() : Optional.empty();
    }

    private Square square(Rules rules, Optional<Rules> former, Party sender, Party receiver, Slice slice) {
        Line line = line(rules, sender, receiver, slice);
        return new Square(
                receiver,
                line.outcome(),
                former.map(other -> line(other, sender, receiver, slice).outcome())
                        .orElse(line.outcome()));
    }

    private Line line(Rules rules, Party sender, Party receiver, Slice slice) {
        return rules.answer(new SharingRequest(
                        sender,
                        receiver,
                        slice.relation(),
                        List.of(slice.category()),
                        slice.purpose(),
                        slice.scope(),
                        day(rules)))
                .lines()
                .get(0);
    }

    /** Today; of a set for another time the day nearest to it, so that it is looked at as if it held. */
    private LocalDate day(Rules rules) {
        return rules.nearest(LocalDate.now(clock));
    }
}
