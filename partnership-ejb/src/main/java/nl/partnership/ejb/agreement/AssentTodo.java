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
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.Assent;
import nl.partnership.domain.agreement.Departure;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A party that did not assent to what is proposed does, or lays it before who may. */
@ApplicationScoped
public class AssentTodo implements TodoKind {

    private static final String ASKED = "v.standing = :proposed and v.validUntil >= :today";

    private static final String PARTIES = "select v.id, o.id, o.type, p.id, a.id, v.authorParty, v.validUntil, g.id"
            + " from AgreementVersion v join v.agreement g join g.school s join v.author m join m.organisation a"
            + " join v.parties o, Partnership p join p.school ps where ps.id = s.id and p.schoolYear = :year and "
            + ASKED
            + " and v.id in :subjects and g.endedOn is null"
            + " and not exists (select t.id from Assent t join t.agreementVersion tv join t.party tp"
            + " where tv.id = v.id and tp.id = o.id)"
            + " and not exists (select d.id from Departure d join d.agreement dg join d.party dp"
            + " where dg.id = g.id and dp.id = o.id)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "agreement.assent";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                AgreementVersion.class,
                THEMSELVES,
                Assent.class,
                "select v.id from Assent t join t.agreementVersion v where t.id in :changed",
                Departure.class,
                "select v.id from AgreementVersion v join v.agreement g, Departure d join d.agreement dg"
                        + " where dg.id = g.id and d.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select v.id from AgreementVersion v where " + ASKED + " and v.id > :after order by v.id",
                        String.class)
                .setParameter("proposed", AgreementVersion.Standing.PROPOSED)
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
                .setParameter("proposed", AgreementVersion.Standing.PROPOSED)
                .setParameter("today", today)
                .setParameter("year", SchoolYear.of(today))
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row -> PartyTodo.of(code(), row).with((String) row[7]).shown(null, (LocalDate) row[6]))
                .toList();
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
                        Sentence.of("agreement.todo.assent", row.school()),
                        Sentence.of("agreement.todo.assent.state"),
                        null,
                        true))
                .toList();
    }
}
