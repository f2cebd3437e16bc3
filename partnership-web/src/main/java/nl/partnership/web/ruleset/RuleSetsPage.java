package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.ruleset.EndorsementService;
import nl.partnership.ejb.ruleset.EndorsementView;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.RuleSentence;

/** All versions of the rules, and where a new one begins. */
@Named
@ViewScoped
public class RuleSetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private EndorsementService endorsements;

    @Inject
    private ChosenRuleSet chosen;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private List<RuleSetRow> sets;
    private transient List<EndorsementView.Partner> partners;
    private transient List<SharingRule> newRules;
    private Integer from;
    private int startYear;

    @PostConstruct
    void read() {
        sets = ruleSets.all();
        LocalDate today = LocalDate.now(clock);
        // from May on the rules that are made are those of the next year
        boolean late = !today.isBefore(
                SchoolYear.of(today).lastDay().withMonth(Month.MAY.getValue()).withDayOfMonth(1));
        startYear = late ? getYears().get(1).start() : getYears().get(0).start();
        from = sets.stream()
                .filter(set -> set.status() == RuleSet.Status.ADOPTED)
                .map(RuleSetRow::number)
                .findFirst()
                .orElse(null);
    }

    /** Starts a draft from the chosen version. */
    public void start() {
        int number = drafts.start(from, new SchoolYear(startYear));
        screen.notice("ruleset.draft.started", number);
        screen.go("/ruleset/rule-set.xhtml");
    }

    /** Puts the rules that came with the portal into the draft. */
    public void addNew() {
        drafts.addNew();
        screen.notice("ruleset.newRule.done");
        screen.go("/ruleset/rule-set.xhtml");
    }

    /** What the shipped rules say that no set has, as they are about kinds of information that are new. */
    public List<RuleChange> getNewRules() {
        return RuleChange.between(List.of(), newRules(), new RuleSentence(Messages.in(screen.locale())));
    }

    /** What those rules are about. */
    public String getNewKinds() {
        return newRules().stream()
                .flatMap(rule -> rule.categories().stream())
                .distinct()
                .map(category -> screen.text("rule.sentence.category." + category))
                .collect(Collectors.joining(", "));
    }

    private List<SharingRule> newRules() {
        if (newRules == null) {
            newRules = chosen.isInvolved() ? ruleSets.newRules() : List.of();
        }
        return newRules;
    }

    /** Whether the caller can put them into the draft. */
    public boolean isEditor() {
        return chosen.isEditor();
    }

    /** Newest first. */
    public List<RuleSetRow> getSets() {
        return sets;
    }

    /** How far each partner is with the rules in force; none when there are no rules in force. */
    public List<EndorsementView.Partner> getPartners() {
        if (partners == null) {
            partners = ruleSets.inForce()
                    .map(set -> endorsements.partners(set.number()))
                    .orElse(List.of());
        }
        return partners;
    }

    /** Whether the caller can start a draft now. */
    public boolean isStartable() {
        return chosen.isEditor() && sets.stream().noneMatch(RuleSetRow::isOpen);
    }

    public List<SchoolYear> getYears() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return List.of(now, now.next());
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    /** Calendar year in which the school year begins. */
    public int getStartYear() {
        return startYear;
    }

    public void setStartYear(int startYear) {
        this.startYear = startYear;
    }
}
