package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.ejb.conversation.ClosePreview;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Closes a conversation, after showing what that does. */
@Named
@ViewScoped
public class ClosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CloseService service;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private String id;
    private ClosePreview preview;
    private LocalDate nextOn;
    private boolean noNext;
    private final Map<String, String> attendance = new HashMap<>();
    private final Map<String, String> onwards = new HashMap<>();

    public void load() {
        if (preview == null) {
            preview = service.preview(id);
            nextOn = preview.plannedNext();
            preview.participants().forEach(each -> recorded(each.id(), each.attendance()));
            preview.guests().forEach(each -> recorded(each.id(), each.attendance()));
        }
    }

    private void recorded(String who, Attendance known) {
        if (known != Attendance.UNKNOWN) {
            attendance.put(who, known.name());
        }
    }

    /** Says of everybody at once that they were there; whoever was not is changed after it. */
    public void everybody() {
        preview.participants().forEach(each -> attendance.put(each.id(), Attendance.PRESENT.name()));
        preview.guests().forEach(each -> attendance.put(each.id(), Attendance.PRESENT.name()));
    }

    public void close() {
        service.close(
                id,
                new Closing(
                        nextOn,
                        noNext,
                        said(attendance).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, each -> Attendance.valueOf(each.getValue()))),
                        said(onwards)));
        screen.notice("conversation.close.done");
        screen.go("/conversation/report.xhtml?id=" + id);
    }

    /** A map of a form has its open choices too, as nothing. */
    private static Map<String, String> said(Map<String, String> typed) {
        Map<String, String> said = new HashMap<>(typed);
        said.values().removeIf(each -> each == null || each.isEmpty());
        return said;
    }

    public ClosePreview getPreview() {
        return preview;
    }

    /** What can be said of whether somebody came; the empty one says nothing. */
    public List<String> getAnswers() {
        return List.of("", Attendance.PRESENT.name(), Attendance.ABSENT.name());
    }

    /** What the next time is called: with its day when it is planned. */
    public String getNext() {
        return preview.planned().isEmpty()
                ? screen.text("conversation.close.nextTime")
                : screen.text(
                        "conversation.close.nextTimeOn",
                        dates.at(
                                preview.planned().get(0).date(),
                                preview.planned().get(0).start()));
    }

    /** The planned conversations after the next one. */
    public List<ConversationRow> getOthers() {
        return preview.planned().stream().skip(1).toList();
    }

    /** Whether somebody came, by participant and guest. */
    public Map<String, String> getAttendance() {
        return attendance;
    }

    /** Where what is left goes, by its key. */
    public Map<String, String> getOnwards() {
        return onwards;
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
