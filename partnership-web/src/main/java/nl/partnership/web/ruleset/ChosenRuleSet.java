package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Screen;

/** The rule set that a page is about: the one in the address; else the one on its way, for who brings it there; else the one in force. */
@RequestScoped
class ChosenRuleSet {

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private Screen screen;

    @Inject
    private CurrentCaller current;

    /** Empty when the address names none and there is none for the caller. */
    Optional<RuleSetRow> row() {
        String asked = screen.parameter("version");
        if (asked == null) {
            return open().or(ruleSets::inForce);
        }
        if (!asked.matches("[0-9]{1,6}")) {
            throw new NotFound("ruleSet", asked);
        }
        return Optional.of(ruleSets.set(Integer.parseInt(asked)));
    }

    /** Whether the caller brings sets on their way into force. */
    boolean isInvolved() {
        return Stream.of(Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD)
                .anyMatch(audience -> audience.includes(current.get()));
    }

    /** Whether the caller may change a set on its way. */
    boolean isEditor() {
        return Audience.ADMINISTRATOR.includes(current.get());
    }

    private Optional<RuleSetRow> open() {
        return isInvolved() ? ruleSets.open() : Optional.empty();
    }
}
