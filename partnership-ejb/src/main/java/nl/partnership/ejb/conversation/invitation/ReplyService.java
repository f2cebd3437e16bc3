package nl.partnership.ejb.conversation.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.conversation.Reply;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationAccess;

/** Whether somebody comes: who was asked says it, signed in as by the link of the mail, and who leads reads it of all. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class ReplyService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ConversationAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * What was answered.
     *
     * @param when of which appointment all this is
     * @param asked whether the caller can answer
     * @param own what the caller said; null for nothing yet
     * @param sends in which role who is sent comes; null when that was not said
     * @param roles in which somebody of the caller's organisation can come
     * @param said of everybody who was asked, for who leads; else none
     */
    public record Answered(
            Appointment when, boolean asked, Reply own, String sends, List<String> roles, List<Said> said)
            implements Serializable {}

    /**
     * What one of those who were asked said.
     *
     * @param organisation short name
     * @param reply null for nothing yet
     * @param sends in which role who is sent comes; null when that was not said
     */
    public record Said(String role, String organisation, Reply reply, String sends) implements Serializable {}

    /** @throws NotFound when the caller does not take part */
    public Answered of(String conversationId) {
        Conversation conversation = access.requireAttended(conversationId);
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            return new Answered(conversation.appointment(), false, null, null, List.of(), List.of());
        }
        List<Object[]> asked = entityManager
                .createQuery(
                        "select m.id, m.role, o.shortName, x.reply, x.sendsRole from Participant x join x.conversation"
                                + " c join x.membership m join m.organisation o where c.id = :conversation and m.id <>"
                                + " :leads order by o.nameKey, m.role, m.id",
                        Object[].class)
                .setParameter("conversation", conversationId)
                .setParameter("leads", conversation.getConvener().getId())
                .setMaxResults(MOST)
                .getResultList();
        List<Object[]> own = asked.stream()
                .filter(row -> row[0].equals(current.get().membershipId()))
                .toList();
        return new Answered(
                conversation.appointment(),
                !own.isEmpty() && !current.get().isWalking(),
                own.isEmpty() ? null : (Reply) own.get(0)[3],
                own.isEmpty() ? null : (String) own.get(0)[4],
                own.isEmpty() ? List.of() : Roles.in(current.get().type()),
                access.leads(conversation)
                        ? asked.stream()
                                .map(row -> new Said((String) row[1], (String) row[2], (Reply) row[3], (String) row[4]))
                                .toList()
                        : List.of());
    }

    /**
     * Says whether the caller comes; what was said before gives way, until the conversation opens.
     *
     * @param read the appointment of which it is said
     * @throws NotFound when the caller was not asked in this role
     * @throws RuleViolation when it is not planned any more
     * @throws Stale when it was moved since
     */
    public void answer(String conversationId, Appointment read, Reply reply) {
        own(conversationId, read).forEach(asked -> asked.answer(reply, LocalDate.now(clock)));
    }

    /**
     * Says that somebody else of the organisation comes; a role, never a person.
     *
     * @param role null when that is not known yet
     * @throws RuleViolation at {@code sendsRole} for a role that the organisation does not have; as {@link #answer}
     * @throws NotFound as {@link #answer}
     */
    public void send(String conversationId, Appointment read, String role) {
        own(conversationId, read).forEach(asked -> asked.send(role, LocalDate.now(clock)));
    }

    private List<Participant> own(String conversationId, Appointment read) {
        Conversation conversation = access.requireAttended(conversationId);
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            throw new RuleViolation("conversation.is." + conversation.getStatus());
        }
        List<Participant> own = own(conversation);
        if (own.isEmpty()) {
            throw new NotFound("participant", conversationId);
        }
        if (!conversation.appointment().equals(read)) {
            throw new Stale("conversation", conversationId);
        }
        return own;
    }

    private List<Participant> own(Conversation conversation) {
        return conversation.getParticipants().stream()
                .filter(each ->
                        each.getMembership().getId().equals(current.get().membershipId())
                                && !each.getMembership().equals(conversation.getConvener()))
                .toList();
    }
}
