package nl.partnership.ejb.conversation.invitation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.conversation.Reply;
import nl.partnership.ejb.account.link.LinkedAct;
import nl.partnership.ejb.base.Sentence;

/**
 * An answer to an invitation by the link of its mail. Each answer has a link of its own; as an answer changes the record that
 * all of them are about, the first that is used ends the others. It says what the mail said: day, time and place.
 */
abstract class ReplyAct implements LinkedAct {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    abstract Reply reply();

    @Override
    public Optional<Participant> record(String id) {
        return Optional.ofNullable(entityManager.find(Participant.class, id))
                .filter(asked -> asked.getConversation().getStatus() == ConversationStatus.PLANNED
                        && !asked.getConversation().getHeldOn().isBefore(LocalDate.now(clock)));
    }

    @Override
    public Sentence said(OneTimeLink link) {
        Appointment when = entityManager
                .find(Participant.class, link.getRecordId())
                .getConversation()
                .appointment();
        return Sentence.of("conversation.reply.said", when.date(), when.start().toString(), when.place());
    }

    @Override
    public void does(OneTimeLink link) {
        entityManager.find(Participant.class, link.getRecordId()).answer(reply(), LocalDate.now(clock));
    }

    @Override
    public String otherwise() {
        return "/conversation/conversations.xhtml";
    }
}
