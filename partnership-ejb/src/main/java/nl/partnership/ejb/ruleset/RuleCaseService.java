package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;
import nl.partnership.domain.ruleset.RuleCase;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/** The test bench: trying a request against any set, and keeping the ones whose answer should not change unnoticed. */
@Stateless
@Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
public class RuleCaseService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RuleCases cases;

    @Inject
    private RecordContent content;

    /**
     * What a set answers, as if it were adopted; nothing is kept.
     *
     * @param number the version
     */
    public Decision tryOut(int number, SharingRequest request, TrialFacts facts) {
        return Decision.of(rules(number), request, facts.on(request.date()));
    }

    /**
     * Keeps a request with the answer that this set gives as the right one.
     *
     * @throws RuleViolation at {@code name} when it has none or points to a person, or when there are as many cases as fit
     */
    public void save(String name, int number, SharingRequest request, TrialFacts facts) {
        content.require("name", name);
        if (cases.all().size() >= RuleCases.MOST) {
            throw RuleViolation.at("name", "ruleset.trial.tooMany", RuleCases.MOST);
        }
        String expected = RuleCase.answer(tryOut(number, request, facts));
        entityManager.persist(new RuleCase(name, request, facts, expected, ruleSets.caller()));
    }

    /** All cases, by name, and how this set answers them; at most 200. */
    public List<RuleCaseRow> cases(int number) {
        Rules rules = rules(number);
        return cases.all().stream().map(one -> RuleCaseRow.of(one, rules)).toList();
    }

    /**
     * Accepts that a set on its way answers a case otherwise.
     *
     * @param reason why that is right
     * @throws RuleViolation at {@code reason} when there is none, or it points to a person
     * @throws Stale when the case changed since it was read
     */
    public void accept(String caseId, long version, int number, String reason) {
        content.require("reason", reason);
        require(caseId, version).accept(rules(number), reason, ruleSets.caller());
    }

    /**
     * Throws a case away.
     *
     * @throws Stale when the case changed since it was read
     */
    public void remove(String caseId, long version) {
        entityManager.remove(require(caseId, version));
    }

    private Rules rules(int number) {
        return ruleSets.compiled(ruleSets.readable(number));
    }

    private RuleCase require(String id, long version) {
        RuleCase found = entityManager.find(RuleCase.class, id);
        if (found == null) {
            throw new NotFound("ruleCase", id);
        }
        found.requireVersion(version);
        return found;
    }
}
