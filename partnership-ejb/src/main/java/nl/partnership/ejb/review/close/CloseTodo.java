package nl.partnership.ejb.review.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A school that did not look back on its year and close it: from 1 May, and for three months after its end. */
@ApplicationScoped
public class CloseTodo implements TodoKind {

    private static final int MONTHS_AFTER = 3;

    private static final String OPEN = "select p from Partnership p join p.school s where s.closed = false"
            + " and p.schoolYear in (:now, :last) and not exists (select v.id from YearReview v"
            + " where v.partnership = p and v.closedAt is not null) and ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "review.close";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Partnership.class,
                THEMSELVES,
                YearReview.class,
                "select v.partnership.id from YearReview v where v.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return entityManager
                .createQuery(
                        "select p.id from Partnership p where p.schoolYear in (:now, :last) and p.id > :after"
                                + " order by p.id",
                        String.class)
                .setParameter("now", now)
                .setParameter("last", now.previous())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return entityManager
                .createQuery(OPEN + "p.id in :subjects order by p.id", Partnership.class)
                .setParameter("now", now)
                .setParameter("last", now.previous())
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(Partnership partnership) {
        SchoolYear year = partnership.getSchoolYear();
        return new Todo(code(), partnership.getId())
                .toOrganisation(partnership.getSchool().getId())
                .toAudience(Audience.CONVENER.name())
                .within(partnership.getId())
                .with(year.toString())
                .dueOn(year.lastDay())
                .shown(YearDay.LOOK_BACK.in(year), year.lastDay().plusMonths(MONTHS_AFTER));
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("review.close.todo", row.facts().get(0)),
                        "/review/close.xhtml?partnership=" + row.subjectId(),
                        Sentence.of("review.close.todo.note", row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
