package nl.partnership.ejb.language.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageCensus;

/** The cases of one school, for some eyes. What was changed after its check is nobody else's from the next request on. */
@Dependent
class CaseBook {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** Those that are not closed first, the newest of each first; without their signals. */
    List<CaseRow> of(String schoolId, Eyes eyes) {
        return read("s.id = :what", schoolId, eyes).stream()
                .sorted(Comparator.comparing(CaseRow::stage)
                        .thenComparing(CaseRow::schoolYear, Comparator.reverseOrder())
                        .thenComparing(CaseRow::title))
                .toList();
    }

    /** Without its signals; null when there is none with this id that may be seen. */
    CaseRow one(String id, Eyes eyes) {
        return read("c.id = :what", id == null ? "" : id, eyes).stream()
                .findFirst()
                .orElse(null);
    }

    /** Which of these may be seen. */
    Set<String> seen(Collection<String> ids, Eyes eyes) {
        return ids.isEmpty()
                ? Set.of()
                : read("c.id in :what", ids, eyes).stream().map(CaseRow::id).collect(toSet());
    }

    /** The same, each with its signals. */
    List<CaseRow> withSignals(List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, List<Signal>> signals = entityManager
                .createQuery(
                        "select c.id, g from LearningCase c join c.signals g where c.id in :ids order by c.id, g",
                        Object[].class)
                .setParameter("ids", rows.stream().map(CaseRow::id).toList())
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (Signal) row[1], toList())));
        return rows.stream()
                .map(row -> row.with(signals.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<CaseRow> read(String condition, Object what, Eyes eyes) {
        return entityManager
                .createQuery(
                        "select " + CaseRow.SELECT + " from LearningCase c join c.school s join c.organisation o"
                                + " join c.author m where " + condition + " order by c.id",
                        CaseRow.class)
                .setParameter("what", what)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> eyes.own(row)
                        || (row.isShown() && eyes.see(row.organisationId(), row.party(), LanguageCensus.CASE)))
                .toList();
    }

    List<PerspectiveRow> perspectives(String caseId, Eyes eyes) {
        return entityManager
                .createQuery(
                        "select " + PerspectiveRow.SELECT + " from CasePerspective v join v.learningCase c"
                                + " join v.organisation o join v.author m where c.id = :id order by v.id",
                        PerspectiveRow.class)
                .setParameter("id", caseId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(one -> eyes.ownAnswer(one)
                        || (one.isKnown() && eyes.see(one.organisationId(), one.party(), LanguageCensus.PERSPECTIVE)))
                .map(one -> one.isShown() || eyes.ownAnswer(one) ? one : one.withoutWords())
                .sorted(Comparator.comparing(PerspectiveRow::viewpoint)
                        .thenComparing(NameKey.byOrganisation(PerspectiveRow::organisation))
                        .thenComparing(PerspectiveRow::team))
                .toList();
    }

    List<LessonRow> lessons(String caseId, Eyes eyes) {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.language.cases.LessonRow(l.id, s.id, l.text, l.authorParty) from CaseLesson l"
                                + " join l.school s where l.learningCase.id = :id order by l.notedOn, l.id",
                        LessonRow.class)
                .setParameter("id", caseId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(one -> eyes.see(one.schoolId(), one.party(), LanguageCensus.LESSON))
                .toList();
    }
}
