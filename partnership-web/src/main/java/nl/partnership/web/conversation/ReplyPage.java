package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Reply;
import nl.partnership.ejb.conversation.invitation.ReplyService;
import nl.partnership.web.base.Screen;

/** Whether the caller comes to a conversation that is planned, and for who leads what everybody said. */
@Named
@ViewScoped
public class ReplyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReplyService replies;

    @Inject
    private Screen screen;

    private String id;
    private ReplyService.Answered answered;
    private String role;

    /** Of one conversation; read once. */
    public ReplyService.Answered of(String conversationId) {
        if (answered == null) {
            id = conversationId;
            answered = replies.of(conversationId);
            role = answered.sends();
        }
        return answered;
    }

    public void yes() {
        answer(Reply.YES);
    }

    public void no() {
        answer(Reply.NO);
    }

    public void sends() {
        say(() -> replies.send(id, answered.when(), role));
    }

    private void answer(Reply reply) {
        say(() -> replies.answer(id, answered.when(), reply));
    }

    private void say(Runnable says) {
        try {
            says.run();
            screen.notice("conversation.reply.saved");
        } catch (Stale moved) {
            // the page is read again, and asks of the day that it is now
            screen.notice("conversation.reply.moved");
        }
        screen.go("/conversation/conversation.xhtml?id=" + id);
    }

    /** In which role who is sent comes; null when that is not known yet. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
