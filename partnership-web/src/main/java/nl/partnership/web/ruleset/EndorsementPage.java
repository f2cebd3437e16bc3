package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.ejb.ruleset.EndorsementPaperService;
import nl.partnership.ejb.ruleset.EndorsementService;
import nl.partnership.ejb.ruleset.EndorsementView;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.RuleSentence;

/** The rules under which a partner shares, and its endorsement of them. */
@Named
@ViewScoped
public class EndorsementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/ruleset/rule-endorsement.xhtml";

    @Inject
    private EndorsementService endorsements;

    @Inject
    private EndorsementPaperService papers;

    @Inject
    private Screen screen;

    private int number;
    private String before;
    private transient EndorsementView view;

    @PostConstruct
    void read() {
        number = getView() == null ? 0 : getView().set().number();
    }

    public void endorse() {
        endorsements.endorse(number);
        screen.notice("ruleset.endorsement.given");
        screen.go(PATH);
    }

    public void submit() {
        papers.submit(number, before);
        screen.notice("ruleset.endorsement.submitted");
        screen.go(PATH);
    }

    public void withdraw() {
        endorsements.withdraw(number);
        screen.notice("ruleset.endorsement.withdrawn");
        screen.go(PATH);
    }

    /** Null when no rules are in force. */
    public EndorsementView getView() {
        if (view == null) {
            view = endorsements.own().orElse(null);
        }
        return view;
    }

    /** What a rule says, in one sentence. */
    public String sentence(RuleVersion version) {
        return new RuleSentence(Messages.in(screen.locale())).of(version.rule());
    }

    /** The rules by what they say: yes first. */
    public List<Map.Entry<Outcome, List<RuleVersion>>> getRules() {
        return List.copyOf(getView().rules().stream()
                .collect(Collectors.groupingBy(one -> one.rule().outcome(), TreeMap::new, Collectors.toList()))
                .entrySet());
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
