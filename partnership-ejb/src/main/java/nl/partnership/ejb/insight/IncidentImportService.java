package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentBatch;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.IncidentFile;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Brings incidents of the own school in from a file: all of it or nothing, once, and taken back as a whole. */
@Stateless
@Allowed(Audience.REGISTER_READER)
public class IncidentImportService {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_BATCHES = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    @Inject
    private BoardLists lists;

    @Inject
    private Clock clock;

    /** Looks at a file; nothing is stored. */
    public ImportCheck check(byte[] content) {
        IncidentFile.Contents file = IncidentFile.read(content, access.today(), lists.own());
        boolean again = file.problems().isEmpty() && count(access.schoolId(), SheetFile.digest(content)) > 0;
        List<RuleViolation> problems = again ? List.of(again()) : file.problems();
        List<LocalDate> days = file.incidents().stream().map(IncidentFacts::day).toList();
        return new ImportCheck(
                file.incidents().size(),
                days.stream().min(Comparator.naturalOrder()).orElse(null),
                days.stream().max(Comparator.naturalOrder()).orElse(null),
                problems.stream().limit(MOST_PROBLEMS).toList(),
                problems.size());
    }

    /**
     * Stores all incidents of a file; the trail has one row for them.
     *
     * @return how many
     * @throws RuleViolation at the field {@code file} when anything in it is wrong, or it was stored before
     */
    public int store(byte[] content) {
        IncidentFile.Contents file = IncidentFile.read(content, access.today(), lists.own());
        if (!file.problems().isEmpty()) {
            throw file.problems().get(0);
        }
        Membership by = access.membership();
        // of two who bring the same file at once the second finds the first
        entityManager.find(Organisation.class, by.getOrganisation().getId(), LockModeType.PESSIMISTIC_WRITE);
        String digest = SheetFile.digest(content);
        if (count(by.getOrganisation().getId(), digest) > 0) {
            throw again();
        }
        IncidentBatch batch = new IncidentBatch(digest, file.incidents().size(), by, clock.instant());
        entityManager.persist(batch);
        file.incidents().forEach(facts -> entityManager.persist(new Incident(facts, batch)));
        return batch.getNumber();
    }

    private static RuleViolation again() {
        return RuleViolation.at("file", "insight.import.again");
    }

    private long count(String schoolId, String digest) {
        return entityManager
                .createQuery(
                        "select count(b) from IncidentBatch b where b.school.id = :school and b.countsAs = :digest",
                        Long.class)
                .setParameter("school", schoolId)
                .setParameter("digest", digest)
                .getSingleResult();
    }

    /** The files of the own school that count, last first; at most 50. */
    public List<BatchRow> batches() {
        return find("").map(row -> new BatchRow((String) row[0], (Integer) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    /**
     * Takes a file back: its incidents are gone, those that were corrected since as well.
     *
     * @throws NotFound when it is of another school or was taken back before
     */
    public void takeBack(String batchId) {
        if (find(batchId == null ? "-" : batchId).findFirst().isEmpty()) {
            throw new NotFound("incident-batch", batchId);
        }
        IncidentBatch batch = entityManager.find(IncidentBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE);
        batch.takeBack(clock.instant());
        // one by one: what of them belongs to a closed year is told nowhere else
        entityManager
                .createQuery("select i from Incident i where i.batch = :batch", Incident.class)
                .setParameter("batch", batch)
                .getResultList()
                .forEach(entityManager::remove);
    }

    /** @param id of the one that is meant; empty for all */
    private Stream<Object[]> find(String id) {
        return entityManager
                .createQuery(
                        "select b.id, b.number, e.name, b.importedAt from IncidentBatch b join b.importedBy m"
                                + " join m.person e where b.school.id = :school and b.takenBackAt is null"
                                + " and (:id = '' or b.id = :id) order by b.importedAt desc, b.id",
                        Object[].class)
                .setParameter("school", access.schoolId())
                .setParameter("id", id)
                .setMaxResults(MOST_BATCHES)
                .getResultStream();
    }
}
