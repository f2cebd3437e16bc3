package nl.partnership.ejb.language;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.todo.TodoKind;

/**
 * What is expected of each party of a school that did not do it yet: at the school of who convenes, at a partner of
 * everybody who takes part, or of each team there that answers apart.
 */
public abstract class PartyTodo implements TodoKind {

    private record Answered(String subjectId, String organisationId, Team team) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The entity {@code x} that something is expected about. */
    protected abstract String entity();

    /** What holds of {@code x} as long as something is expected. */
    protected abstract String waits();

    /** Who did it of those of {@code :subjects}: id of that, of the organisation, and the team where each answers apart. */
    protected abstract String done();

    /** Whether each team of an organisation that has several does it by itself. */
    protected boolean isApart() {
        return true;
    }

    /** What is selected of {@code x} beside, and joined for it: a code, and a day or another code. */
    protected abstract String selected();

    protected String joined() {
        return "";
    }

    /** Whose it is: id and kind of the organisation, and who wrote it, as {@link #author} reads that; the school's by itself. */
    protected String written() {
        return "s.id, s.type, x.authorParty";
    }

    /** Who wrote it, as the sharing rules see it. */
    protected Party author(OrganisationType type, String written) {
        return Party.of(written);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select x.id from " + entity() + " x where " + waits() + " and x.id > :after order by x.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        Set<Answered> answered = entityManager
                .createQuery(done(), Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .map(row ->
                        new Answered((String) row[0], (String) row[1], isApart() ? (Team) row[2] : Team.ORGANISATION))
                .collect(Collectors.toSet());
        return Stream.of(" join p.partners o", " join p.school o")
                .flatMap(parties -> query(parties, subjects).getResultStream())
                .flatMap(row -> teams((OrganisationType) row[2])
                        .filter(team -> !answered.contains(new Answered((String) row[0], (String) row[1], team)))
                        .map(team -> todo(row, team)))
                .toList();
    }

    private Stream<Team> teams(OrganisationType type) {
        return isApart() ? Team.in(type).stream() : Stream.of(Team.ORGANISATION);
    }

    private TypedQuery<Object[]> query(String parties, Collection<String> subjects) {
        return entityManager
                .createQuery(
                        "select x.id, o.id, o.type, p.id, " + written() + ", " + selected() + " from " + entity()
                                + " x join x.school s" + joined() + ", Partnership p join p.school ps" + parties
                                + " where ps.id = s.id and p.schoolYear = :year and o.closed = false and " + waits()
                                + " and x.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects);
    }

    private Todo todo(Object[] row, Team team) {
        Todo todo = new Todo(code(), (String) row[0])
                .toOrganisation((String) row[1])
                .within((String) row[3])
                .writtenBy((String) row[4], author((OrganisationType) row[5], (String) row[6]));
        Audience audience = row[2] == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT;
        return more(team.isWhole() ? todo.toAudience(audience.name()) : todo.toTeam(team), (String) row[7], row[8]);
    }

    /** Completes a line with the two that {@link #selected} names. */
    protected abstract Todo more(Todo todo, String code, Object other);
}
