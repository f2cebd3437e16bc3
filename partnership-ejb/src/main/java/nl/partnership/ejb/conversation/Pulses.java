package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.NotFound;

/** Raises the pulse of a conversation; the raised row stays locked until the end of the transaction. */
@Dependent
class Pulses {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    void beat(String conversationId) {
        int found = entityManager
                .createQuery("update Pulse p set p.stamp = p.stamp + 1 where p.conversationId = :id")
                .setParameter("id", conversationId)
                .executeUpdate();
        if (found == 0) {
            throw new NotFound("conversation", conversationId);
        }
    }

    /** Puts a question on the table, for all who follow. */
    void show(String conversationId, String questionCode) {
        entityManager
                .createQuery("update Pulse p set p.questionCode = :question where p.conversationId = :id")
                .setParameter("question", questionCode)
                .setParameter("id", conversationId)
                .executeUpdate();
    }
}
