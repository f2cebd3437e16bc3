package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.link.OneTimeLinks;
import nl.partnership.ejb.base.mail.MailText;

/** The links by which who is asked to a conversation answers from the mail. Who leads it comes, and is not asked. */
@Dependent
class Replies {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OneTimeLinks links;

    /**
     * What is asked anew when the appointment changed: whoever said something of the day before has not said it of this one,
     * and the links of the mail about that day end, also for who said nothing.
     */
    void askAnew(Conversation conversation) {
        conversation.getParticipants().forEach(Participant::askAnew);
        links.end(conversation.getParticipants());
    }

    /**
     * The part of the mail with a link for each answer.
     *
     * @return an empty text for who leads
     */
    String links(Conversation conversation, Person person, String language) {
        Map<Membership, Participant> asked = conversation.getParticipants().stream()
                .filter(each -> each.getMembership().getPerson().equals(person)
                        && !each.getMembership().equals(conversation.getConvener()))
                .collect(Collectors.toMap(Participant::getMembership, Function.identity()));
        if (asked.isEmpty()) {
            return "";
        }
        // a link knows the version of what it is about: all of it is stored before
        entityManager.flush();
        List<Membership> roles = List.copyOf(asked.keySet());
        return MailText.of(
                language,
                "conversation.reply.links",
                links.make(OneTimeLink.Act.ACCEPT_INVITATION, roles, asked::get),
                links.make(OneTimeLink.Act.DECLINE_INVITATION, roles, asked::get),
                links.make(OneTimeLink.Act.SEND_SOMEBODY, roles, asked::get));
    }
}
