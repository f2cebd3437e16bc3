package nl.partnership.ejb.privacy.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Destruction;
import nl.partnership.domain.privacy.DestructionLine;
import nl.partnership.ejb.base.retention.Kept;

/** Writes down what was erased, in the transaction in which that happens. */
@Dependent
class Destructions {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private KeptQueries queries;

    /** @param ownerId null for bookkeeping of the portal */
    void add(KeptKinds.Entry entry, String ownerId, LocalDate day, long number) {
        // of two at once the second finds what the first began
        Organisation owner = ownerId == null
                ? null
                : entityManager.find(Organisation.class, ownerId, LockModeType.PESSIMISTIC_WRITE);
        Destruction told = find(ownerId, day).orElseGet(() -> begun(owner, day));
        line(told, entry.kept())
                .orElseGet(() -> begun(told, entry, ownerId, day))
                .add(number);
    }

    private Optional<Destruction> find(String ownerId, LocalDate day) {
        String whose = ownerId == null ? "d.organisation is null" : "d.organisation.id = :owner";
        var query = entityManager
                .createQuery("select d from Destruction d where d.day = :day and " + whose, Destruction.class)
                .setParameter("day", day);
        return (ownerId == null ? query : query.setParameter("owner", ownerId))
                .getResultStream()
                .findFirst();
    }

    private Destruction begun(Organisation owner, LocalDate day) {
        Destruction told = new Destruction(owner, day, owner == null ? 0 : queries.holds(owner.getId()));
        entityManager.persist(told);
        return told;
    }

    private Optional<DestructionLine> line(Destruction told, Kept kept) {
        return entityManager
                .createQuery(
                        "select l from DestructionLine l where l.destruction = :told and l.kind = :kind",
                        DestructionLine.class)
                .setParameter("told", told)
                .setParameter("kind", kept.code())
                .getResultStream()
                .findFirst();
    }

    private DestructionLine begun(Destruction told, KeptKinds.Entry entry, String ownerId, LocalDate day) {
        Kept kept = entry.kept();
        DestructionLine line = new DestructionLine(
                told,
                kept.code(),
                kept.since().name(),
                kept.number(),
                entry.job(),
                ownerId == null ? 0 : queries.count(kept, day, true, ownerId));
        entityManager.persist(line);
        return line;
    }
}
