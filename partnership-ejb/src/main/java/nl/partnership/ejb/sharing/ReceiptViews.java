package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.ruleset.NumberedRules;

/** A receipt with what belongs to it. */
@Dependent
class ReceiptViews {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Receipts receipts;

    @Inject
    private Questions questions;

    @Inject
    private ColleagueChecks checks;

    @Inject
    private NumberedRules rules;

    @Inject
    private Trail trail;

    ReceiptView of(String id) {
        Receipt receipt = receipts.require(id);
        boolean mine = receipts.isMine(receipt);
        if (!mine) {
            trail.note("receipt.seen", "receipt", id, Map.of());
        }
        Statement said = receipt.getStatement().orElse(null);
        Optional<AdviceQuestion> question = questions.about(receipt);
        return new ReceiptView(
                receipt.getId(),
                receipt.getKind(),
                receipt.getCode(),
                receipt.getMadeAt(),
                receipt.getEraseOn(),
                said,
                said == null ? null : said.json(),
                said == null ? Map.of() : rules(said),
                receipt.getFirstId(),
                later(receipt),
                question.map(AdviceQuestion::getId).orElse(null),
                question.map(AdviceQuestion::getStatus).orElse(null),
                checks.about(receipt).map(ColleagueCheck::getStatus).orElse(null),
                mine);
    }

    private Map<String, SharingRule> rules(Statement said) {
        Set<String> named = said.lines().stream()
                .flatMap(line -> line.rules().stream())
                .map(Statement.KeptRule::id)
                .collect(Collectors.toSet());
        Map<String, SharingRule> found = new LinkedHashMap<>();
        rules.get(said.ruleSetVersion()).ifPresent(set -> set.rules().stream()
                .map(version -> version.rule())
                .filter(rule -> named.contains(rule.id()))
                .forEach(rule -> found.put(rule.id(), rule)));
        return found;
    }

    private List<String> later(Receipt receipt) {
        return entityManager
                .createQuery(
                        "select r.id from Receipt r where r.firstId = :id and r.asker = :asker order by r.madeAt, r.id",
                        String.class)
                .setParameter("id", receipt.getId())
                .setParameter("asker", receipt.getAsker())
                .setMaxResults(MOST)
                .getResultList();
    }
}
