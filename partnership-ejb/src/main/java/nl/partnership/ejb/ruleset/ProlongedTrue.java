package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether the rules that the board prolonged still are what there is: no later ones took their place or are over. */
@Dependent
class ProlongedTrue implements StillTrue {

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return RuleLetters.KIND;
    }

    /** @param tells number of the rule set, and id of the officer's account */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        String[] told = tells.split(" ");
        return reader.inRole(Overseers.OFFICER, told[1], recipient).isPresent()
                && ruleSets.numbered(Integer.parseInt(told[0]))
                        .filter(set -> set.getStatus() == RuleSet.Status.ADOPTED)
                        .filter(set -> !set.getLastDay().isBefore(LocalDate.now(clock)))
                        .isPresent();
    }
}
