package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.SetUpStep;

/** A board adopted rules, once: whether some hold today is said everywhere, by how the rules stand. */
@ApplicationScoped
public class RulesStep implements SetUpStep {

    private static final String SET = "/ruleset/rule-set.xhtml";

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AdoptedSets adoptedSets;

    @Override
    public Stage stage() {
        return Stage.RULES;
    }

    @Override
    public Sentence title() {
        return Sentence.of("ruleset.setUp.rules");
    }

    @Override
    public Optional<Missing> missing() {
        return adoptedSets.last().isPresent()
                ? Optional.empty()
                : Optional.of(ruleSets.open()
                        .map(open -> open.getStatus() == RuleSet.Status.ADVISED
                                ? new Missing(Sentence.of("ruleset.setUp.rules.ADOPTION"), Audience.BOARD, SET)
                                : new Missing(Sentence.of("ruleset.setUp.rules.ADVICE"), Audience.DPO, SET))
                        .orElse(new Missing(
                                Sentence.of("ruleset.setUp.rules.DRAFT"),
                                Audience.ADMINISTRATOR,
                                "/ruleset/rule-sets.xhtml")));
    }
}
