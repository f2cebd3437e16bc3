package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.audit.Trail;

/** A receipt with what belongs to it. */
@Dependent
class ReceiptViews {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Receipts receipts;

    @Inject
    private FoundQuestions questions;

    @Inject
    private ColleagueChecks checks;

    @Inject
    private NamedRules rules;

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
                said == null ? Map.of() : rules.of(said),
                receipt.getFirstId(),
                later(receipt),
                question.map(AdviceQuestion::getId).orElse(null),
                question.map(AdviceQuestion::getStatus).orElse(null),
                checks.about(receipt).map(ColleagueCheck::getStatus).orElse(null),
                mine);
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
