package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ListChoice;
import nl.partnership.web.rule.RuleText;
import nl.partnership.web.rule.RuleWords;

/** The rules of a set to read. The choice of rules is in the address, so that one can send it to a colleague. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private ChosenRuleSet chosen;

    @Inject
    private RuleWords words;

    @Inject
    private Screen screen;

    private RuleSetRow set;
    private boolean editable;
    private OrganisationType sender;
    private OrganisationType receiver;
    private String category;
    private String purpose;
    private Outcome outcome;
    private String rule;
    private int number = 1;
    private transient List<RuleVersion> found;

    @PostConstruct
    void read() {
        set = chosen.row().orElse(null);
        editable = set != null && set.isOpen() && chosen.isEditor();
        sender = ListChoice.named(OrganisationType.values(), screen.parameter("sender"));
        receiver = ListChoice.named(OrganisationType.values(), screen.parameter("receiver"));
        outcome = ListChoice.named(Outcome.values(), screen.parameter("outcome"));
        String askedCategory = screen.parameter("category");
        category = getCategories().stream()
                .map(Vocabulary.Category::code)
                .filter(code -> code.equals(askedCategory))
                .findFirst()
                .orElse(null);
        String askedPurpose = screen.parameter("purpose");
        purpose = getPurposes().stream()
                .map(Vocabulary.Purpose::code)
                .filter(code -> code.equals(askedPurpose))
                .findFirst()
                .orElse(null);
        rule = screen.parameter("rule");
        number = Paging.number(screen.parameter("page"));
    }

    /** This page of the chosen rules. */
    public List<RuleText> getRules() {
        return found().stream()
                .skip(getPaging().first())
                .limit(ROWS)
                .map(words::of)
                .toList();
    }

    public Paging getPaging() {
        return new Paging(number, ROWS, getCount());
    }

    public int getCount() {
        return found().size();
    }

    private List<RuleVersion> found() {
        if (found == null) {
            found = ruleSets.rules(set.number(), new RuleFilter(sender, receiver, category, purpose, outcome)).stream()
                    .filter(one -> rule == null || one.rule().id().equals(rule))
                    .toList();
        }
        return found;
    }

    /** The set on the page; null when there is none that the caller may read. */
    public RuleSetRow getSet() {
        return set;
    }

    /** Whether the caller may change the rules on the page. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether something else than the set in force is for the caller to see. */
    public boolean isInvolved() {
        return chosen.isInvolved();
    }

    public OrganisationType[] getKinds() {
        return OrganisationType.values();
    }

    public List<Vocabulary.Category> getCategories() {
        return Vocabulary.shipped().categories().values();
    }

    public List<Vocabulary.Purpose> getPurposes() {
        return Vocabulary.shipped().purposes().values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** Number of the one rule that is shown, for who found it; null for all that fit. */
    public String getRule() {
        return rule;
    }

    public OrganisationType getSender() {
        return sender;
    }

    public OrganisationType getReceiver() {
        return receiver;
    }

    public String getCategory() {
        return category;
    }

    public String getPurpose() {
        return purpose;
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
