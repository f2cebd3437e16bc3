package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Screen;

/** Puts the rules of a file in the place of those of the draft. */
@Named
@ViewScoped
public class RuleImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private Screen screen;

    private RuleSetRow set;
    private String file;
    private List<String> problems = List.of();

    @PostConstruct
    void read() {
        set = ruleSets.open().orElseThrow(() -> new NotFound("ruleSet", "open"));
    }

    public void importRules() {
        try {
            problems = drafts.importRules(set.id(), set.version(), file).stream()
                    .map(screen::text)
                    .toList();
        } catch (Stale | NotFound changed) {
            Optional<RuleSetRow> now = ruleSets.open();
            set = now.orElse(set);
            screen.problem(null, now.isEmpty() ? "ruleset.draft.gone" : "ruleset.stale", set.changedBy());
            return;
        }
        if (problems.isEmpty()) {
            screen.notice("ruleset.import.done", set.number());
            screen.go("/ruleset/rule-set.xhtml");
        } else {
            screen.problem("file", "ruleset.import.wrong", problems.size());
        }
    }

    public RuleSetRow getSet() {
        return set;
    }

    /** What is wrong with the file, in sentences with line and column. */
    public List<String> getProblems() {
        return problems;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
