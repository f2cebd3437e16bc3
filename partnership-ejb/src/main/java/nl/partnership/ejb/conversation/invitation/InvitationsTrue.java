package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether what a mail tells of a conversation is so: who is asked, when and where; and that it did not pass yet. */
@Dependent
class InvitationsTrue implements StillTrue {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Invitations.KIND;
    }

    @Override
    public boolean holds(String id, String recipient, String tells) {
        Conversation conversation = entityManager.find(Conversation.class, id);
        if (conversation == null) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        if (tells.equals(Notice.REPORT)) {
            return conversation.getStatus() == ConversationStatus.CLOSED
                    && takesPart(conversation, recipient, role -> role.opensOn(today));
        }
        Notice now = isAsked(conversation, recipient) ? Notice.of(conversation.appointment()) : Notice.OFF;
        return now.code().equals(tells) && !conversation.getHeldOn().isBefore(today);
    }

    private static boolean isAsked(Conversation conversation, String recipient) {
        ConversationStatus status = conversation.getStatus();
        return (status == ConversationStatus.PLANNED || status == ConversationStatus.OPEN)
                && takesPart(conversation, recipient, role -> role.isValidOn(conversation.getHeldOn()));
    }

    /** Whether somebody with that address takes part in a role of which this is so. */
    private static boolean takesPart(Conversation conversation, String recipient, Predicate<Membership> isSo) {
        return conversation.getParticipants().stream()
                .map(participant -> participant.getMembership())
                .anyMatch(role -> role.getPerson().getEmail().equals(recipient) && isSo.test(role));
    }
}
