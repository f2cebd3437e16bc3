package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.conversation.Reply;

/** Somebody else of the same organisation comes. */
@ApplicationScoped
public class SendSomebody extends ReplyAct {

    @Override
    public OneTimeLink.Act act() {
        return OneTimeLink.Act.SEND_SOMEBODY;
    }

    @Override
    Reply reply() {
        return Reply.SENDS;
    }
}
