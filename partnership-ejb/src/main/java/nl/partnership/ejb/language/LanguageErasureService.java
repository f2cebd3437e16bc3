package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.DefinitionOpinion;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.Threads;

/**
 * Erases what nobody was shown after its school year, cases and agreed words two years later, and rounds that were opened with all
 * answers, also those that were kept back, as their conversation. That it happened stands in the trail.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class LanguageErasureService {

    private static final char BETWEEN = ' ';

    private static final String ROUND_OVER = "(x.schoolYear < :years or (x.openedAt is null and x.schoolYear < :year))";

    /** Of each kind of record those whose time has come, {@code x}; in the order of their names. */
    private static final List<Kind> KINDS = List.of(
            new Kind(AgreedDefinition.class, "x.endedOn < :day", "definition", DefinitionOpinion.class),
            new Kind(CaseLesson.class, "x.schoolYear < :lessons", null, null),
            new Kind(CasePerspective.class, "x.schoolYear < :year and x.learningCase.openedAt is null", null, null),
            new Kind(LearningCase.class, "x.schoolYear < :cases", "learningCase", CasePerspective.class),
            new Kind(
                    OwnTerm.class,
                    "x.restedOn < :day and not exists (select r.id from TermRound r where r.ownTerm = x)"
                            + " and not exists (select a.id from AgreedDefinition a where a.ownTerm = x)",
                    null,
                    null),
            new Kind(PracticeRound.class, ROUND_OVER, "round", PracticeAnswer.class),
            new Kind(TermRound.class, ROUND_OVER, "round", Definition.class));

    /**
     * @param condition that the time of record {@code x} has come
     * @param attribute by which it is named by what goes with it; null where nothing does
     */
    private record Kind(
            Class<? extends StoredEntity> type,
            String condition,
            String attribute,
            Class<? extends StoredEntity> hanging) {

        String name() {
            return type.getSimpleName();
        }
    }

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * What is to be erased, by kind and id, a part at a time.
     *
     * @param after the last one of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return KINDS.stream()
                .filter(kind -> kind.name().compareTo(name(after)) >= 0)
                .flatMap(kind -> due(kind, kind.name().equals(name(after)) ? id(after) : "", most))
                .limit(most)
                .toList();
    }

    private Stream<String> due(Kind kind, String after, int most) {
        LocalDate today = LocalDate.now(clock);
        TypedQuery<String> query = entityManager.createQuery(
                "select x.id from " + kind.name() + " x where " + kind.condition() + " and x.id > :after order by x.id",
                String.class);
        Map.of(
                        "day", today.minus(AgreedDefinition.KEPT),
                        "cases", SchoolYear.of(today.minus(LearningCase.KEPT)),
                        "lessons", SchoolYear.of(today.minus(CaseLesson.KEPT)),
                        "years", SchoolYear.of(today.minus(TermRound.KEPT)),
                        "year", SchoolYear.of(today))
                .forEach((name, value) -> {
                    if ((kind.condition() + " ").matches(".*:" + name + "\\W.*")) {
                        query.setParameter(name, value);
                    }
                });
        return query.setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> kind.name() + BETWEEN + id);
    }

    /** Erases one, with what hangs on it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String due) {
        KINDS.stream().filter(kind -> kind.name().equals(name(due))).forEach(kind -> {
            StoredEntity found = entityManager.find(kind.type(), id(due), LockModeType.PESSIMISTIC_WRITE);
            if (found != null) {
                if (kind.attribute() != null) {
                    removeHanging(kind, id(due));
                }
                threads.erased(ThreadEnd.of(found));
                entityManager.remove(found);
            }
        });
    }

    private void removeHanging(Kind kind, String id) {
        entityManager
                .createQuery(
                        "select x from " + kind.hanging().getSimpleName() + " x where x." + kind.attribute()
                                + ".id = :id",
                        kind.hanging())
                .setParameter("id", id)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
    }

    private static String name(String due) {
        return due.substring(0, Math.max(0, due.indexOf(BETWEEN)));
    }

    private static String id(String due) {
        return due.substring(due.indexOf(BETWEEN) + 1);
    }
}
