package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.Submissions;

/** What organisations laid down for their work with one school and is in force or being written, in one statement a kind. */
@Dependent
class Documents {

    private static final int MOST = 500;

    private static final String OF_SCHOOL = " r join r.school s join r.organisation o join r.author m"
            + " where s.id = :school and r.standing in (:concept, :adopted) order by r.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Sight sight;

    @Inject
    private Participations participations;

    @Inject
    private Submissions submissions;

    /**
     * A kind of document.
     *
     * @param select a row of it, with the document as {@code r}, its organisation {@code o} and author {@code m}
     * @param type what it is
     */
    record Kind<T extends DocumentRow>(
            RecordKind record, Class<T> row, String select, Class<? extends PolicyDocument> type) {}

    /** Those that the caller may see: of another organisation what it adopted, of the own one its concepts as well. */
    <T extends DocumentRow> List<T> seen(Kind<T> kind, String schoolId) {
        return owned.visible(kind.record(), read(kind, schoolId), row -> row, DocumentRow::isAdopted);
    }

    /** The same, for a page: the trail keeps what is shown of another organisation. */
    <T extends DocumentRow> List<T> shown(Kind<T> kind, String schoolId) {
        List<T> rows = seen(kind, schoolId);
        owned.seen(Submission.kind(kind.type()), schoolId, rows);
        return rows;
    }

    /** For a concept whose words change: what lay before somebody no longer does. */
    void rewritten(PolicyDocument concept) {
        submissions.erase(List.of(concept));
    }

    /** Whose vision it is, by its series, of those in force at that school that the caller may see. */
    Map<String, String> visions(Partnership partnership) {
        Map<String, String> names = VisionAccess.parties(partnership)
                .collect(Collectors.toMap(Organisation::getId, Organisation::getShortName));
        Map<String, String> visions = new LinkedHashMap<>();
        seen(VisionRow.KIND, partnership.getSchool().getId()).stream()
                .filter(row -> row.isAdopted() && names.containsKey(row.organisationId()))
                .forEach(row -> visions.put(row.series(), names.get(row.organisationId())));
        return visions;
    }

    /** What the participation council of the school said of those that are shown, by id. */
    <T extends DocumentRow> Map<String, Participations.Said> council(Kind<T> kind, List<T> shown) {
        return participations.of(
                Submission.kind(kind.type()),
                shown.stream()
                        .filter(DocumentRow::isOfSchool)
                        .map(DocumentRow::id)
                        .toList());
    }

    /** Those in force that everybody at a table may see. */
    <T extends DocumentRow> List<T> at(Kind<T> kind, AtTable table, String schoolId) {
        return read(kind, schoolId).stream()
                .filter(DocumentRow::isAdopted)
                .filter(row -> sight.ofAll(table, row.organisationId(), row.party(), kind.record()))
                .toList();
    }

    private <T extends DocumentRow> List<T> read(Kind<T> kind, String schoolId) {
        return entityManager
                .createQuery(kind.select() + " from " + kind.type().getSimpleName() + OF_SCHOOL, kind.row())
                .setParameter("school", schoolId)
                .setParameter("concept", Standing.CONCEPT)
                .setParameter("adopted", Standing.ADOPTED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
