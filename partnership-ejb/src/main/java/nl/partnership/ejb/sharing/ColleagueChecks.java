package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;

/** What colleagues were asked to look at, within one organisation. */
@Dependent
class ColleagueChecks {

    private static final int MOST = 100;
    private static final ConditionState MISSING = new ConditionState(Codes.SECOND_PERSON, ConditionStatus.MISSING);

    private static final String FETCHED = "select c from ColleagueCheck c join c.receipt r join r.asker a"
            + " join r.organisation o left join fetch c.colleague where ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Receipts receipts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    void ask(String receiptId) {
        Receipt receipt = receipts.requireOwn(receiptId);
        boolean missed = receipt.getStatement().stream()
                .filter(said -> said.kind() == Receipt.Kind.DECISION)
                .flatMap(said -> said.lines().stream())
                .anyMatch(line -> line.conditions().contains(MISSING));
        if (!missed) {
            throw new RuleViolation("sharing.check.notNeeded");
        }
        if (about(receipt).isEmpty()) {
            entityManager.persist(new ColleagueCheck(receipt, clock.instant()));
        }
    }

    List<ColleagueCheckRow> waiting() {
        return query("c.status = :asked and o.id = :own and a.id <> :me order by c.askedAt, c.id")
                .setParameter("asked", ColleagueCheck.Status.ASKED)
                .setParameter("own", own())
                .setParameter("me", current.get().personId())
                .setMaxResults(MOST)
                .getResultStream()
                .flatMap(check -> check.getReceipt().getStatement().stream()
                        .map((Statement said) -> ColleagueCheckRow.of(check, said)))
                .toList();
    }

    void answer(String id, long version, boolean unrecognisable) {
        ColleagueCheck check = query("c.id = :id and o.id = :own")
                .setParameter("id", Objects.requireNonNullElse(id, ""))
                .setParameter("own", own())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague-check", id));
        check.requireVersion(version);
        check.answer(entityManager.find(Person.class, current.get().personId()), unrecognisable, clock.instant());
    }

    Optional<ColleagueCheck> about(Receipt receipt) {
        return query("r.id = :receipt")
                .setParameter("receipt", receipt.getId())
                .getResultStream()
                .findFirst();
    }

    boolean isConfirmed(Receipt receipt) {
        return about(receipt)
                .filter(check -> check.getStatus() == ColleagueCheck.Status.CONFIRMED)
                .isPresent();
    }

    private TypedQuery<ColleagueCheck> query(String condition) {
        return Fetch.along(
                        entityManager.createQuery(FETCHED + condition, ColleagueCheck.class),
                        "c.receipt.asker",
                        "c.receipt.organisation.board")
                .setHint("eclipselink.batch", "c.receipt.contents")
                .setHint("eclipselink.batch.type", "IN");
    }

    private String own() {
        return Objects.requireNonNullElse(current.get().organisationId(), "");
    }
}
