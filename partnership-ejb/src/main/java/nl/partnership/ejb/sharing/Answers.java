package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.sharing.Alternative;
import nl.partnership.domain.sharing.Decision;
import nl.partnership.domain.sharing.Rules;
import nl.partnership.domain.sharing.SharingRequest;

/** What the rules in force say to a matter. */
@Dependent
class Answers {

    @Inject
    private RulesInForce inForce;

    /** The rules of that day; none is never another version. */
    Optional<Rules> rulesOn(LocalDate day) {
        return inForce.rulesOn(day);
    }

    SharingAnswer of(Matter matter, Optional<Rules> rules) {
        SharingRequest request = matter.situation().request();
        Decision decision = matter.situation().decide(rules);
        List<List<Alternative>> alternatives = request.categories().stream()
                .map(category -> rules.map(found -> Alternative.of(found, request, category))
                        .orElse(List.of()))
                .toList();
        return new SharingAnswer(matter.situation(), decision, alternatives, false);
    }
}
