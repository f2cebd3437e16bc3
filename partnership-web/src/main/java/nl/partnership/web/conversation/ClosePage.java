package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.conversation.ClosePreview;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.web.base.Screen;

/** Closes a conversation, after showing what that does. */
@Named
@ViewScoped
public class ClosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CloseService service;

    @Inject
    private Screen screen;

    private String id;
    private ClosePreview preview;
    private LocalDate nextOn;
    private boolean noNext;

    public void load() {
        if (preview == null) {
            preview = service.preview(id);
            nextOn = preview.plannedNext();
        }
    }

    public void close() {
        service.close(id, nextOn, noNext);
        screen.notice("conversation.close.done");
        screen.go("/conversation/report.xhtml?id=" + id);
    }

    public ClosePreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public boolean isNoNext() {
        return noNext;
    }

    public void setNoNext(boolean noNext) {
        this.noNext = noNext;
    }
}
