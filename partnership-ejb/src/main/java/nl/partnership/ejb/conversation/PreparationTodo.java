package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.conversation.Preparation;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.card.CardsByVersion;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A conversation that comes wants the own view of each organisation that takes part, and of each team that
 * answers apart, until it has one ready or keeps one back.
 */
@ApplicationScoped
public class PreparationTodo implements TodoKind {

    /** Its stored code. */
    public static final String CODE = "conversation.preparation";

    private static final String PLANNED =
            "c.status = nl.partnership.domain.conversation.ConversationStatus.PLANNED and c.heldOn >= :today";

    private static final String COMING = "select c.id, p.id, s.id, c.heldOn, v.id from Conversation c"
            + " join c.partnership p join p.school s join c.cardVersion v where " + PLANNED + " and c.id in :subjects";

    private static final String THEMES = "select c.id, h from Conversation c join c.themes h where c.id in :subjects";

    private static final String ASKED = "select distinct x.conversation.id, o.id, o.type, m.role from Participant x"
            + " join x.membership m join m.organisation o where x.conversation.id in :subjects";

    private static final String READY =
            "select distinct v.conversation.id, o.id, v.team from Preparation v join v.organisation o"
                    + " where v.conversation.id in :subjects"
                    + " and v.release <> nl.partnership.domain.partner.Release.DRAFT";

    /** Who answers with one view. */
    private record Answerer(String organisationId, Team team) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CardsByVersion cards;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.PREPARATION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Conversation.class,
                THEMSELVES,
                Participant.class,
                "select x.conversation.id from Participant x where x.id in :changed",
                Preparation.class,
                "select v.conversation.id from Preparation v where v.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from Conversation c where " + PLANNED + " and c.id > :after order by c.id",
                        String.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<Object[]> coming = entityManager
                .createQuery(COMING, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("subjects", subjects)
                .getResultList();
        if (coming.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> themes = of(THEMES, subjects, row -> (String) row[1]);
        Map<String, Set<Answerer>> asked = of(
                ASKED,
                subjects,
                row -> new Answerer((String) row[1], Team.of(new Party((OrganisationType) row[2], (String) row[3]))));
        Map<String, Set<Answerer>> ready = of(READY, subjects, row -> new Answerer((String) row[1], (Team) row[2]));
        return coming.stream()
                .flatMap(row -> {
                    Set<Answerer> parties = new HashSet<>(asked.getOrDefault((String) row[0], Set.of()));
                    parties.add(new Answerer((String) row[2], Team.ORGANISATION));
                    parties.removeAll(ready.getOrDefault((String) row[0], Set.of()));
                    return parties.stream().map(party -> todo(row, party, themes.getOrDefault(row[0], Set.of())));
                })
                .toList();
    }

    private <T> Map<String, Set<T>> of(String query, Collection<String> subjects, Function<Object[], T> what) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        HashMap::new,
                        Collectors.mapping(what, Collectors.toCollection(LinkedHashSet::new))));
    }

    private Todo todo(Object[] row, Answerer party, Set<String> themes) {
        LocalDate day = (LocalDate) row[3];
        String[] facts = Stream.concat(
                        Stream.of((String) row[4]), themes.stream().sorted())
                .toArray(String[]::new);
        Todo todo = new Todo(CODE, (String) row[0])
                .toOrganisation(party.organisationId())
                .within((String) row[1])
                .with(facts)
                .dueOn(day)
                .shown(null, day);
        return party.team().isWhole() ? todo.toAudience("PARTICIPANT") : todo.toTeam(party.team());
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private TodoLine line(TodoRow row) {
        List<Theme> themes = cards.of(row.facts().get(0)).themes().stream()
                .filter(theme -> row.facts().contains(theme.code()))
                .toList();
        String titles = themes.stream()
                .map(theme -> theme.shortTitle(current.get().language()))
                .collect(Collectors.joining(", "));
        int questions =
                themes.stream().mapToInt(theme -> theme.questions().size()).sum();
        return new TodoLine(
                CODE,
                row.subjectId(),
                Sentence.of("conversation.todo.prepare", titles),
                "/conversation/prepare.xhtml?id=" + row.subjectId(),
                Sentence.of("conversation.todo.questions", row.school(), questions),
                Sentence.of("conversation.todo.before", row.dueOn()),
                row.dueOn(),
                true);
    }
}
