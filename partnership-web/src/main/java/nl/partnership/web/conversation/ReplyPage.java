package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
        replies.send(id, role);
        done();
    }

    private void answer(Reply reply) {
        replies.answer(id, reply);
        done();
    }

    private void done() {
        screen.notice("conversation.reply.saved");
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
