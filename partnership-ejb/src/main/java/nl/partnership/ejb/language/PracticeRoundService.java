package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.language.PracticeCases;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Who convenes at a school puts a case to practise with on a conversation, and opens the answers. One case each. */
@Stateless
@Allowed(Audience.CONVENER)
public class PracticeRoundService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private RoundDesk rounds;

    /**
     * The conversations of the own school that are planned or open and have no case yet, by their day.
     *
     * @throws NotFound for another school
     */
    public List<TalkChoice> conversations(String schoolId) {
        return rounds.conversations(PracticeRound.class, schoolId);
    }

    /**
     * Puts a case on a conversation: the first of those that the school practised with least.
     *
     * @return id of the round
     * @throws RuleViolation at {@code conversation} when none is chosen or it has a case already; when a case waits to be
     *     opened
     * @throws NotFound for another school
     */
    public String start(String schoolId, String conversationId) {
        Partnership partnership = access.lockOwn(schoolId);
        Map<String, Integer> used = new HashMap<>();
        for (Object[] round : of(schoolId)) {
            if (round[1] == null) {
                throw new RuleViolation("language.practice.already");
            }
            used.merge((String) round[0], 1, Integer::sum);
        }
        String next = PracticeCases.all().stream()
                .map(PracticeCases.PracticeCase::code)
                .min(Comparator.comparing(code -> used.getOrDefault(code, 0)))
                .orElseThrow();
        PracticeRound round = new PracticeRound(
                rounds.free(PracticeRound.class, partnership, conversationId),
                next,
                access.membership(),
                access.today());
        entityManager.persist(round);
        return round.getId();
    }

    /** Which case, and when it was opened, of each round of the school. */
    private List<Object[]> of(String schoolId) {
        return entityManager
                .createQuery(
                        "select r.practiceCode, r.openedAt from PracticeRound r where r.school.id = :school"
                                + " and r.stoppedOn is null",
                        Object[].class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /**
     * Puts it on another conversation.
     *
     * @param version as read
     * @throws RuleViolation at {@code conversation}, as {@link #start}; when it is opened or stopped
     */
    public void move(String roundId, long version, String conversationId) {
        rounds.move(PracticeRound.class, roundId, version, conversationId);
    }

    /**
     * Shows what the rules say, and how many different answers there were, for good.
     *
     * @param version as read
     * @throws RuleViolation when it is opened or stopped already
     */
    public void open(String roundId, long version) {
        rounds.open(PracticeRound.class, roundId, version);
    }

    /** Nobody answers it any more. */
    public void stop(String roundId, long version) {
        rounds.stop(PracticeRound.class, roundId, version);
    }
}
