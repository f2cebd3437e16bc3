package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Terms;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.ruleset.RuleGrid;
import nl.partnership.ejb.ruleset.RuleGridService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.RuleText;
import nl.partnership.web.rule.RuleWords;

/** The rules of a set as a table from sender to receiver, for one category and purpose; each square opens its rules. */
@Named
@RequestScoped
public class GridPage {

    @Inject
    private RuleGridService grids;

    @Inject
    private ChosenRuleSet chosen;

    @Inject
    private RuleWords words;

    @Inject
    private Screen screen;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private RuleSetRow set;
    private RuleGrid.Slice slice;
    private RuleGrid grid;
    private Party sender;
    private Party receiver;
    private RuleGrid.Detail detail;

    /** Receivers that get the same answer, for a screen that is too narrow for a table. */
    public record Answers(Outcome outcome, List<RuleGrid.Square> squares) {}

    @PostConstruct
    void read() {
        set = chosen.row().orElse(null);
        if (set == null) {
            return;
        }
        slice = new RuleGrid.Slice(
                code("category", vocabulary.categories(), Codes.SAFETY_SIGNAL),
                code("purpose", vocabulary.purposes(), Codes.PREVENTION),
                one("relation", Relation.OTHER_ORGANISATION),
                one("scope", Scope.ITEM));
        grid = grids.grid(set.number(), slice);
        String[] square = String.valueOf(screen.parameter("square")).split(" ");
        if (square.length == 2 && Arrays.stream(square).allMatch(vocabulary.parties()::has)) {
            sender = vocabulary.party(square[0]).orElseThrow();
            receiver = vocabulary.party(square[1]).orElseThrow();
            detail = grids.detail(set.number(), slice, sender, receiver);
        }
    }

    private String code(String parameter, Terms<?> terms, String otherwise) {
        String asked = screen.parameter(parameter);
        return asked != null && terms.has(asked) ? asked : otherwise;
    }

    private <E extends Enum<E>> E one(String parameter, E otherwise) {
        String asked = screen.parameter(parameter);
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    public RuleSetRow getSet() {
        return set;
    }

    public RuleGrid.Slice getSlice() {
        return slice;
    }

    public RuleGrid getGrid() {
        return grid;
    }

    /** How many roles each kind of organisation has, for the heads of the table. */
    public Map<OrganisationType, Long> getKinds() {
        Map<OrganisationType, Long> kinds = new LinkedHashMap<>();
        vocabulary.parties().values().forEach(role -> kinds.merge(role.party().type(), 1L, Long::sum));
        return kinds;
    }

    /** Whether the row is the first of its kind of organisation. */
    public boolean isFirst(Party party) {
        return vocabulary.parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(other -> other.type() == party.type())
                .findFirst()
                .filter(party::equals)
                .isPresent();
    }

    /** What a sender may share, answer by answer; "no" is what remains, and is named only where it is new. */
    public List<Answers> answers(RuleGrid.Row row) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Answers(
                        outcome,
                        row.squares().stream()
                                .filter(square -> square.outcome() == outcome
                                        && (outcome != Outcome.FORBIDDEN || square.isChanged()))
                                .toList()))
                .filter(answers -> !answers.squares().isEmpty())
                .toList();
    }

    /** The square that was opened; null when none was. */
    public RuleGrid.Detail getDetail() {
        return detail;
    }

    public Party getSender() {
        return sender;
    }

    public Party getReceiver() {
        return receiver;
    }

    /** The rules of the opened square. */
    public List<RuleText> getRules() {
        return detail.line().rules().stream().map(this::text).toList();
    }

    private RuleText text(AppliedRule applied) {
        return words.of(new RuleVersion(applied.rule(), applied.version()));
    }

    public List<Vocabulary.Category> getCategories() {
        return vocabulary.categories().values();
    }

    public List<Vocabulary.Purpose> getPurposes() {
        return vocabulary.purposes().values();
    }
}
