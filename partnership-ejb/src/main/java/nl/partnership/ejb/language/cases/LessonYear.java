package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.language.LanguageCensus;
import nl.partnership.ejb.partner.Sight;

/** What was learned of cases in a school's year. */
@Dependent
class LessonYear implements LookBack {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    @Override
    public List<Line> lines(YearOf year) {
        return entityManager
                .createQuery(
                        "select l.id, l.text, l.authorParty from CaseLesson l where l.school.id = :school"
                                + " and l.schoolYear = :year order by l.notedOn, l.id",
                        Object[].class)
                .setParameter("school", year.schoolId())
                .setParameter("year", year.year())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(year.schoolId(), Party.of((String) row[2]), LanguageCensus.LESSON))
                .map(row -> line(year, (String) row[0], (String) row[1]))
                .toList();
    }

    private Line line(YearOf year, String id, String text) {
        trail.seen("case-lesson", id, year.schoolId());
        return new Line(Part.LEARNT, "cases", text, Sentence.of("language.year.lesson"), null, null);
    }
}
