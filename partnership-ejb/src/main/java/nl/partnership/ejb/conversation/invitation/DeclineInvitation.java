package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.conversation.Reply;

/** Somebody does not come. */
@ApplicationScoped
public class DeclineInvitation extends ReplyAct {

    @Override
    public OneTimeLink.Act act() {
        return OneTimeLink.Act.DECLINE_INVITATION;
    }

    @Override
    Reply reply() {
        return Reply.NO;
    }
}
