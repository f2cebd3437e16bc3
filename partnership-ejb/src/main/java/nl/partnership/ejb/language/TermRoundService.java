package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Who convenes at a school puts a term on a conversation, and opens what was answered. One term a conversation. */
@Stateless
@Allowed(Audience.CONVENER)
public class TermRoundService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private RoundDesk rounds;

    /**
     * The conversations of the own school that are planned or open and have no term yet, by their day.
     *
     * @throws NotFound for another school
     */
    public List<TalkChoice> conversations(String schoolId) {
        return rounds.conversations(TermRound.class, schoolId);
    }

    /**
     * Puts a term on a conversation: from now on each organisation answers by itself.
     *
     * @return id of the round
     * @throws RuleViolation at {@code conversation} when none is chosen or it has a term already, at {@code term} when there
     *     is none or it rests; when that term waits to be opened
     * @throws NotFound for another school
     */
    public String start(String schoolId, String term, String conversationId) {
        Partnership partnership = access.lockOwn(schoolId);
        boolean waits = entityManager
                        .createQuery(
                                "select count(r) from TermRound r where r.school.id = :school and r.termCode = :term"
                                        + " and r.openedAt is null and r.stoppedOn is null",
                                Long.class)
                        .setParameter("school", schoolId)
                        .setParameter("term", term)
                        .getSingleResult()
                > 0;
        if (waits) {
            throw new RuleViolation("language.round.already");
        }
        Conversation talk = rounds.free(TermRound.class, partnership, conversationId);
        OwnTerm own = rounds.ownTerm(schoolId, term);
        TermRound round = own == null
                ? new TermRound(talk, term, access.membership(), access.today())
                : new TermRound(talk, own, access.membership(), access.today());
        entityManager.persist(round);
        return round.getId();
    }

    /**
     * Puts it on another conversation.
     *
     * @param version as read
     * @throws RuleViolation at {@code conversation}, as {@link #start}; when it is opened or stopped
     */
    public void move(String roundId, long version, String conversationId) {
        rounds.move(TermRound.class, roundId, version, conversationId);
    }

    /**
     * Shows what all answered, side by side, for good.
     *
     * @param version as read
     * @throws RuleViolation when it is opened or stopped already
     */
    public void open(String roundId, long version) {
        rounds.open(TermRound.class, roundId, version);
    }

    /** Nobody answers it any more. What was written stays with who wrote it. */
    public void stop(String roundId, long version) {
        rounds.stop(TermRound.class, roundId, version);
    }
}
