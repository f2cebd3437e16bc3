package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Rules;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordCensus.Count;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.ruleset.RuleReview.SightChange;

/**
 * Who would see more or less of which records, if other rules held. It counts: one query for the people, and a few for
 * each room that has records, however many there are.
 */
@Dependent
class SightRehearsal {

    private static final int MOST_PEOPLE = 20_000;

    private static final String PEOPLE = "select p.name, o.id, o.shortName, o.type, m.role, b.id from Membership m"
            + " join m.person p join m.organisation o left join o.board b where o.closed = false"
            + " and " + Held.today("m") + " order by p.nameKey, p.id, m.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<RecordCensus> rooms;

    @Inject
    private Clock clock;

    private record Viewer(String name, Belonging of, String organisation, Party party) {}

    private record Question(Party author, Party viewer, RecordKind kind) {}

    private record Seen(Viewer viewer, RecordKind kind, String owner, boolean gained) {}

    /**
     * Every change of sight, by person.
     *
     * @param day for the rules that hold now
     * @param nextDay for those that are to hold
     */
    List<SightChange> changes(Rules before, LocalDate day, Rules after, LocalDate nextDay) {
        Map<String, List<Viewer>> people = people();
        Map<Question, Integer> answers = new LinkedHashMap<>();
        Map<Seen, Long> changes = new LinkedHashMap<>();
        for (Count count : (Iterable<Count>) rooms.stream().flatMap(room -> room.released().stream())::iterator) {
            for (Viewer viewer : people.getOrDefault(count.viewerId(), List.of())) {
                int change = isOwn(viewer, count, people)
                        ? 0
                        : answers.computeIfAbsent(
                                new Question(count.author(), viewer.party(), count.kind()),
                                asked -> Boolean.compare(shows(after, asked, nextDay), shows(before, asked, day)));
                if (change != 0) {
                    changes.merge(new Seen(viewer, count.kind(), count.owner(), change > 0), count.number(), Long::sum);
                }
            }
        }
        return changes.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .sorted(NameKey.byPerson(SightChange::person)
                        .thenComparing(change -> change.kind().code())
                        .thenComparing(NameKey.byOrganisation(SightChange::owner)))
                .toList();
    }

    private static SightChange change(Seen seen, long number) {
        Viewer viewer = seen.viewer();
        return new SightChange(
                viewer.name(), viewer.organisation(), viewer.party(), seen.kind(), seen.owner(), number, seen.gained());
    }

    private static boolean isOwn(Viewer viewer, Count count, Map<String, List<Viewer>> people) {
        return viewer.of().isAtOrUnder(count.ownerId())
                || people.getOrDefault(count.ownerId(), List.of()).stream()
                        .limit(1)
                        .anyMatch(owner -> viewer.of().isOneWith(owner.of()));
    }

    private static boolean shows(Rules rules, Question asked, LocalDate day) {
        return rules.vocabulary().has(asked.author())
                && rules.vocabulary().has(asked.viewer())
                && ReleasedRecords.isShown(
                        rules.answer(ReleasedRecords.asked(asked.author(), asked.viewer(), asked.kind(), day))
                                .lines()
                                .get(0),
                        asked.kind());
    }

    /** Everybody who has a role today, by organisation. */
    private Map<String, List<Viewer>> people() {
        return entityManager
                .createQuery(PEOPLE, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST_PEOPLE)
                .getResultStream()
                .map(row -> new Viewer(
                        (String) row[0],
                        new Belonging((String) row[1], (String) row[5]),
                        (String) row[2],
                        new Party((OrganisationType) row[3], (String) row[4])))
                .collect(Collectors.groupingBy(viewer -> viewer.of().organisationId()));
    }
}
