package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.Departure;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** The parties look together at what they agreed, and decide in time how they go on when it ends. */
@ApplicationScoped
public class AgreementDayTodo implements TodoKind {

    private static final String LASTS = "v.standing = :inForce and v.validUntil >= :today";

    private static final String PARTIES = "select v.id, o.id, o.type, p.id, a.id, v.authorParty, v.validUntil, g.id,"
            + " v.reviewOn from AgreementVersion v join v.agreement g join g.school s join v.author m"
            + " join m.organisation a join v.parties o, Partnership p join p.school ps where ps.id = s.id"
            + " and p.schoolYear = :year and " + LASTS + " and v.id in :subjects and g.endedOn is null"
            + " and not exists (select d.id from Departure d join d.agreement dg join d.party dp"
            + " where dg.id = g.id and dp.id = o.id)";

    private enum Day {
        REVIEW,
        END
    }

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "agreement.day";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                AgreementVersion.class,
                THEMSELVES,
                Departure.class,
                "select v.id from AgreementVersion v join v.agreement g, Departure d join d.agreement dg"
                        + " where dg.id = g.id and d.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select v.id from AgreementVersion v where " + LASTS + " and v.id > :after order by v.id",
                        String.class)
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(PARTIES, Object[].class)
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE)
                .setParameter("today", today)
                .setParameter("year", SchoolYear.of(today))
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(row ->
                        Stream.of(todo(row, Day.REVIEW, (LocalDate) row[8]), todo(row, Day.END, (LocalDate) row[6])))
                .toList();
    }

    private Todo todo(Object[] row, Day kind, LocalDate day) {
        return PartyTodo.of(code(), row)
                .with((String) row[7], kind.name())
                .dueOn(day)
                .shown(day.minus(WorkingAgreement.TOLD_BEFORE), day);
    }

    @Override
    public String titled() {
        return "AgreementVersion";
    }

    @Override
    public RecordKind record() {
        return AgreementCensus.AGREEMENT;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.asItIs(row.title()),
                        "/agreement/agreement.xhtml?id=" + row.facts().get(0),
                        Sentence.of("agreement.todo." + row.facts().get(1), row.school()),
                        null,
                        row.dueOn(),
                        true))
                .toList();
    }
}
