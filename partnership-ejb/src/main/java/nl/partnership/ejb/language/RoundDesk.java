package nl.partnership.ejb.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.language.LanguageRound;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.partner.Partnership;

/** What who convenes at a school does with rounds of any kind. Of one kind a conversation has one. */
@Dependent
class RoundDesk {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private Clock clock;

    /**
     * The conversations of the own school that are planned or open and have no round of that kind yet, by their day.
     *
     * @throws NotFound for another school
     */
    List<TalkChoice> conversations(Class<? extends LanguageRound> kind, String schoolId) {
        if (!access.leads(schoolId)) {
            throw new NotFound("school", schoolId);
        }
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.language.TalkChoice(c.id, c.heldOn) from Conversation c"
                                + " where c.partnership.id = :partnership and c.status in :statuses and not exists"
                                + " (select r.id from " + kind.getSimpleName()
                                + " r where r.conversation.id = c.id and r.stoppedOn is null) order by c.heldOn, c.id",
                        TalkChoice.class)
                .setParameter("partnership", access.partnership(schoolId).getId())
                .setParameter("statuses", Set.of(ConversationStatus.PLANNED, ConversationStatus.OPEN))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * A conversation of that school that has no round of that kind.
     *
     * @throws RuleViolation at {@code conversation} when there is no such one
     */
    Conversation free(Class<? extends LanguageRound> kind, Partnership partnership, String conversationId) {
        Conversation conversation =
                conversationId == null ? null : entityManager.find(Conversation.class, conversationId);
        if (conversation == null || !conversation.getPartnership().getId().equals(partnership.getId())) {
            throw RuleViolation.at("conversation", "language.round.noConversation");
        }
        boolean taken = entityManager
                        .createQuery(
                                "select count(r) from " + kind.getSimpleName()
                                        + " r where r.conversation = :conversation and r.stoppedOn is null",
                                Long.class)
                        .setParameter("conversation", conversation)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw RuleViolation.at("conversation", "language.round.oneEach");
        }
        return conversation;
    }

    /** The term of that school with this id; null when there is none. */
    OwnTerm ownTerm(String schoolId, String id) {
        OwnTerm term = id == null ? null : entityManager.find(OwnTerm.class, id);
        return term == null || !term.getSchool().getId().equals(schoolId) ? null : term;
    }

    /** Puts it on another conversation; {@link RuleViolation} as {@link #free}, and when it is opened or stopped. */
    void move(Class<? extends LanguageRound> kind, String id, long version, String conversationId) {
        LanguageRound round = own(kind, id, version);
        round.move(free(kind, access.partnership(round.getSchool().getId()), conversationId));
    }

    void open(Class<? extends LanguageRound> kind, String id, long version) {
        own(kind, id, version).open(clock.instant());
    }

    void stop(Class<? extends LanguageRound> kind, String id, long version) {
        own(kind, id, version).stop(access.today());
    }

    /** Of the own school; nobody else works on what belongs to it until this is done. */
    private LanguageRound own(Class<? extends LanguageRound> kind, String id, long version) {
        LanguageRound round = find(kind, id);
        access.lockOwn(round.getSchool().getId());
        entityManager.refresh(round);
        round.requireVersion(version);
        return round;
    }

    /** @throws NotFound when there is none with this id */
    <R extends LanguageRound> R find(Class<R> kind, String id) {
        R round = id == null ? null : entityManager.find(kind, id);
        if (round == null) {
            throw new NotFound("round", id);
        }
        return round;
    }

    /**
     * The same, where the caller answers for an organisation; nobody else writes there until this is done.
     *
     * @throws NotFound as {@link #find}, and for who does not answer there
     */
    <R extends LanguageRound> R lockToAnswer(Class<R> kind, String id) {
        R round = find(kind, id);
        access.requireAnswering(access.lock(round.getSchool().getId()));
        entityManager.refresh(round);
        return round;
    }
}
