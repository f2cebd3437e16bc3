package nl.partnership.ejb.agreement;

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
import nl.partnership.domain.agreement.Assent;
import nl.partnership.domain.agreement.Departure;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * What is expected of the parties of a version, as long as it stands as it does and is not over: at a school of who
 * convenes, at a partner of everybody who works with the school. Of a party that left, nothing.
 */
abstract class VersionTodo implements TodoKind {

    private static final String RUNS = "v.standing = :standing and v.validUntil >= :today";

    private static final String PARTIES = "select v.id, g.id, o.id, o.type, p.id, a.id, v.authorParty, v.validUntil,"
            + " v.reviewOn from AgreementVersion v join v.agreement g join g.school s join v.author m"
            + " join m.organisation a join v.parties o, Partnership p join p.school ps where ps.id = s.id"
            + " and p.schoolYear = :year and " + RUNS + " and v.id in :subjects and g.endedOn is null"
            + " and not exists (select d.id from Departure d join d.agreement dg join d.party dp"
            + " where dg.id = g.id and dp.id = o.id)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** How versions stand of which something is expected. */
    abstract AgreementVersion.Standing standing();

    /** What must hold of version {@code v} and party {@code o} beside; begins with {@code " and "}, or is empty. */
    abstract String condition();

    /** The lines for one party. */
    abstract Stream<Todo> todos(Expected expected);

    /** What a line says below the title of the agreement. */
    abstract Sentence note(TodoRow row);

    /** How a line stands; null when its day says so. */
    abstract Sentence state();

    /**
     * That something is expected of a party.
     *
     * @param row as the query reads it
     */
    record Expected(Object... row) {

        /** A line for the party; the codes are stored after the id of the agreement. */
        Todo line(String kind, String... codes) {
            Audience audience = row[3] == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT;
            return new Todo(kind, (String) row[0])
                    .toOrganisation((String) row[2])
                    .toAudience(audience.name())
                    .within((String) row[4])
                    .writtenBy((String) row[5], Party.of((String) row[6]))
                    .with(Stream.concat(Stream.of((String) row[1]), Stream.of(codes))
                            .toArray(String[]::new));
        }

        LocalDate until() {
            return (LocalDate) row[7];
        }

        LocalDate reviewOn() {
            return (LocalDate) row[8];
        }
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
                        "select v.id from AgreementVersion v where " + RUNS + " and v.id > :after order by v.id",
                        String.class)
                .setParameter("standing", standing())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(PARTIES + condition(), Object[].class)
                .setParameter("standing", standing())
                .setParameter("today", today)
                .setParameter("year", SchoolYear.of(today))
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(row -> todos(new Expected(row)))
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
                .map(row -> HomeLine.of(
                        this,
                        row,
                        "/agreement/agreement.xhtml?id=" + row.facts().get(0),
                        note(row),
                        state()))
                .toList();
    }
}
