package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMeeting;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who convenes at a school is told that a consultation did not meet for longer than agreed, and whom to invite soon. */
@ApplicationScoped
public class ConsultationTodo implements TodoKind {

    private static final String CODE = "support.consultation";
    private static final String LATE = "LATE";
    private static final String INVITE = "INVITE";
    private static final int WEEKS_TO_INVITE = 3;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Meetings meetings;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Consultation.class,
                THEMSELVES,
                ConsultationMeeting.class,
                "select distinct c.id from ConsultationMeeting m join m.consultation c where m.id in :changed",
                Conversation.class,
                "select distinct c.id from ConsultationMeeting m join m.consultation c"
                        + " where m.conversationId in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from Consultation c where c.endedOn is null and c.id > :after order by c.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        Map<String, String> within = new HashMap<>();
        entityManager
                .createQuery(
                        "select c.id, p.id from Consultation c join c.school s, Partnership p join p.school ps"
                                + " where ps.id = s.id and p.schoolYear = :year and c.endedOn is null and c.id in :subjects",
                        Object[].class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("subjects", subjects)
                .getResultStream()
                .forEach(row -> within.put((String) row[0], (String) row[1]));
        if (within.isEmpty()) {
            return List.of();
        }
        List<Consultation> found = VisibleConsultations.all(entityManager.createQuery(
                        "select c from Consultation c where c.id in :ids", Consultation.class))
                .setParameter("ids", within.keySet())
                .getResultList();
        Map<String, MeetingStanding> standings = meetings.of(found);
        return found.stream()
                .flatMap(one -> todos(one, standings.get(one.getId()), within.get(one.getId())))
                .collect(Collectors.toList());
    }

    private static Stream<Todo> todos(Consultation one, MeetingStanding standing, String partnership) {
        Stream<Todo> late = standing.late()
                ? Stream.of(todo(one, partnership)
                        .with(LATE, standing.since().toString(), String.valueOf(standing.weeks())))
                : Stream.empty();
        Stream<Todo> invite = standing.dates().stream()
                .limit(1)
                .filter(next -> !next.isPlanned() && !next.met())
                .map(next -> todo(one, partnership)
                        .with(INVITE)
                        .dueOn(next.day())
                        .shown(next.day().minusWeeks(WEEKS_TO_INVITE), next.day()));
        return Stream.concat(late, invite);
    }

    private static Todo todo(Consultation one, String partnership) {
        return new Todo(CODE, one.getId())
                .toOrganisation(one.getSchool().getId())
                .toAudience(Audience.CONVENER.name())
                .within(partnership);
    }

    @Override
    public String titled() {
        return "Consultation";
    }

    @Override
    public String titleAttribute() {
        return "name";
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private TodoLine line(TodoRow row) {
        boolean late = row.facts().get(0).equals(LATE);
        return new TodoLine(
                CODE,
                row.subjectId(),
                Sentence.of(late ? "support.consultation.todo.late" : "support.consultation.todo.invite", row.title()),
                "/support/consultation.xhtml?id=" + row.subjectId(),
                Sentence.asItIs(row.school()),
                late
                        ? Sentence.of(
                                "support.consultation.late",
                                weeks(row),
                                Integer.valueOf(row.facts().get(2)))
                        : null,
                row.dueOn(),
                late);
    }

    private long weeks(TodoRow row) {
        return ChronoUnit.WEEKS.between(LocalDate.parse(row.facts().get(1)), LocalDate.now(clock));
    }
}
