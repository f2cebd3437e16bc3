package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The border around receipts, and how a new one comes to be. They are for who asked, acting for the organisation asked
 * for, and for the data protection officer of a school's board; a partner's receipts no officer of a school sees.
 */
@Dependent
class Receipts {

    private static final String FROM =
            " from Receipt r join r.asker a join r.organisation o left join o.board b where ";
    private static final String FETCHED = "select r from Receipt r join fetch r.asker a join fetch r.organisation o"
            + " left join o.board b left join fetch r.contents where ";
    private static final String MINE = "a.id = :me and o.id = :own";
    private static final String SEEN = "(" + MINE + " or o.id = :officer or b.id = :officer)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Event<ReceiptKept> news;

    @Inject
    @ConfigProperty(name = "partnership.audit.years")
    private int yearsKept;

    /** Stores a new receipt of what the caller asked. */
    Receipt keep(Keeping keeping) {
        Caller caller = current.get();
        return keep(
                keeping,
                entityManager.find(Person.class, caller.personId()),
                entityManager.find(Organisation.class, caller.organisationId()));
    }

    /** Stores a new receipt of what somebody asked, whoever calls. */
    Receipt keep(Keeping keeping, Person asker, Organisation organisation) {
        Statement said = statement(keeping, asker, organisation);
        Receipt receipt = new Receipt(
                said,
                asker,
                organisation,
                keeping.firstId(),
                keeping.now().toLocalDate().plusYears(yearsKept));
        entityManager.persist(receipt);
        news.fire(new ReceiptKept(receipt, said));
        return receipt;
    }

    private static Statement statement(Keeping keeping, Person asker, Organisation organisation) {
        SharingAnswer answer = keeping.answer();
        Instant now = keeping.now().toInstant().truncatedTo(ChronoUnit.MILLIS);
        Organisation receiver = keeping.matter().receiver();
        return new Statement(
                keeping.kind(),
                ChainKey.salt(),
                now,
                new Statement.Asker(asker.getId(), asker.getName(), organisation.getId(), organisation.getShortName()),
                new Statement.Receiver(receiver.getId(), receiver.getShortName()),
                caseName(keeping.matter().pupilCase()),
                keeping.matter().situation(),
                answer.decision().ruleSetVersion(),
                answer.proposal(),
                Statement.lines(answer.decision()),
                keeping.followUps(now),
                keeping.because(),
                keeping.sharedAt(),
                keeping.ruling());
    }

    private static Statement.CaseName caseName(PupilCase pupilCase) {
        return pupilCase == null ? null : new Statement.CaseName(pupilCase.getId(), pupilCase.getPseudonym());
    }

    /** @param kind null for every kind */
    Listed<ReceiptRow> mine(Receipt.Kind kind, int first, int most) {
        String which = MINE + (kind == null ? "" : " and r.kind = :kind");
        long total = ofKind(kind, asked("select count(r)" + FROM + which, Long.class))
                .getSingleResult();
        List<ReceiptRow> rows = ofKind(kind, asked(FETCHED + which + " order by r.madeAt desc, r.id", Receipt.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(ReceiptRow::of)
                .toList();
        return new Listed<>(rows, total);
    }

    private static <T> TypedQuery<T> ofKind(Receipt.Kind kind, TypedQuery<T> query) {
        return kind == null ? query : query.setParameter("kind", kind);
    }

    /** @throws NotFound when the caller did not ask it, for the organisation acted for */
    Receipt requireOwn(String id) {
        return one(asked(FETCHED + MINE + " and r.id = :id", Receipt.class), id);
    }

    Receipt require(String id) {
        return one(seen(FETCHED + SEEN + " and r.id = :id"), id);
    }

    Receipt requireByCode(String code) {
        return one(seen(FETCHED + SEEN + " and r.code = :id"), Receipt.code(code));
    }

    boolean isMine(Receipt receipt) {
        return receipt.getAsker().getId().equals(current.get().personId())
                && receipt.getOrganisation().getId().equals(current.get().organisationId());
    }

    private static Receipt one(TypedQuery<Receipt> query, String id) {
        return query.setParameter("id", Objects.requireNonNullElse(id, ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("receipt", id));
    }

    private TypedQuery<Receipt> seen(String jpql) {
        Caller caller = current.get();
        String board = Audience.DPO.includes(caller) ? caller.boardId() : null;
        return asked(jpql, Receipt.class).setParameter("officer", Objects.requireNonNullElse(board, ""));
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> type) {
        Caller caller = current.get();
        return entityManager
                .createQuery(jpql, type)
                .setParameter("me", Objects.requireNonNullElse(caller.personId(), ""))
                .setParameter("own", Objects.requireNonNullElse(caller.organisationId(), ""));
    }
}
