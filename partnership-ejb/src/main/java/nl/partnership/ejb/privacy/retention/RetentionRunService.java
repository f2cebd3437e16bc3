package nl.partnership.ejb.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.ErasureFailure;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.Formerly;
import nl.partnership.ejb.base.retention.Kept;

/** Erases what has come to its day and is not held, of all rooms, one by one; each with what is told of it. */
@Stateless
@Allowed(Audience.PORTAL)
@Formerly({
    "AgreementErasureService.due",
    "AgreementErasureService.erase",
    "CaseErasureService.due",
    "CaseErasureService.erase",
    "ReceiptErasureService.due",
    "ReceiptErasureService.erase"
})
public class RetentionRunService {

    private static final String BETWEEN = " ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private KeptKinds kinds;

    @Inject
    private KeptQueries queries;

    @Inject
    private Destructions destructions;

    @Inject
    private Clock clock;

    /** The work of all rooms; that of the highest first. */
    public List<DailyWork.Due> jobs() {
        return kinds.rooms().stream().map(room -> room.job()).toList();
    }

    /**
     * What is to be erased by one job, by kind and id, a part at a time.
     *
     * @param after the last one of the part before, or an empty text
     */
    public List<String> due(String job, String after, int most) {
        List<Kept> ofJob = kinds.all().stream()
                .filter(entry -> entry.job().equals(job))
                .map(KeptKinds.Entry::kept)
                .toList();
        return ofJob.stream()
                .dropWhile(kept -> !after.isEmpty() && !kept.code().equals(kind(after)))
                .flatMap(kept -> due(kept, after, most))
                .limit(most)
                .toList();
    }

    private Stream<String> due(Kept kept, String after, int most) {
        String from = kept.code().equals(kind(after)) ? id(after) : "";
        return queries.due(kept, LocalDate.now(clock), from, most).stream().map(id -> kept.code() + BETWEEN + id);
    }

    /** Erases one, unless its day moved, or a hold came, at the last moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String due) {
        KeptKinds.Entry entry = kinds.of(kind(due));
        LocalDate today = LocalDate.now(clock);
        if (entry.kept().together()) {
            entityManager.find(Organisation.class, id(due), LockModeType.PESSIMISTIC_WRITE);
            if (queries.count(entry.kept(), today, false, id(due)) > 0) {
                destructions.add(entry, id(due), today, entry.room().eraseAll(entry.kept(), id(due)));
            }
            return;
        }
        StoredEntity record = entityManager.find(entry.kept().type(), id(due), LockModeType.PESSIMISTIC_WRITE);
        if (record != null) {
            queries.owner(entry.kept(), today, id(due)).ifPresent(owner -> {
                destructions.add(entry, entry.kept().owner() == null ? null : owner, today, 1);
                entry.room().erase(record);
            });
        }
    }

    /** Something of that job could not be erased. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String job) {
        LocalDate today = LocalDate.now(clock);
        failure(job)
                .ifPresentOrElse(
                        one -> one.failAgain(today), () -> entityManager.persist(new ErasureFailure(job, today)));
    }

    /** All that was due of that job is gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void went(String job) {
        failure(job).filter(one -> one.getClearedOn() == null).ifPresent(one -> one.clear(LocalDate.now(clock)));
    }

    private Optional<ErasureFailure> failure(String job) {
        return entityManager
                .createQuery("select f from ErasureFailure f where f.job = :job", ErasureFailure.class)
                .setParameter("job", job)
                .getResultStream()
                .findFirst();
    }

    private static String kind(String due) {
        return due.substring(0, Math.max(0, due.indexOf(BETWEEN)));
    }

    private static String id(String due) {
        return due.substring(due.indexOf(BETWEEN) + 1);
    }
}
