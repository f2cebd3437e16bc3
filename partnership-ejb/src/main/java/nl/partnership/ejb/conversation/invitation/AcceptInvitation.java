package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.conversation.Reply;

/** Somebody comes. */
@ApplicationScoped
public class AcceptInvitation extends ReplyAct {

    @Override
    public OneTimeLink.Act act() {
        return OneTimeLink.Act.ACCEPT_INVITATION;
    }

    @Override
    Reply reply() {
        return Reply.YES;
    }
}
