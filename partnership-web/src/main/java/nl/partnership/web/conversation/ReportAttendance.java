package nl.partnership.web.conversation;

import static nl.partnership.web.conversation.ReportPaper.BETWEEN;
import static nl.partnership.web.conversation.ReportPaper.comma;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.web.base.Screen;

/** Who was there, in one line of a report on paper. */
@RequestScoped
class ReportAttendance {

    @Inject
    private Screen screen;

    String of(ConversationDetail detail) {
        boolean closed = detail.head().isClosed();
        List<String> all = new ArrayList<>();
        detail.participants()
                .forEach(each ->
                        all.add(comma(each.who().name(), each.who().organisation()) + came(each.attendance(), closed)));
        detail.guests()
                .forEach(guest -> all.add(comma(guest.name(), screen.text("conversation.guest", guest.organisation()))
                        + came(guest.attendance(), closed)));
        return String.join(BETWEEN, all) + ". "
                + screen.text(
                        closed ? "conversation.led" : "conversation.leads",
                        detail.convener().name());
    }

    private String came(Attendance attendance, boolean closed) {
        String known = closed && attendance == Attendance.UNKNOWN ? "NOT_KEPT" : attendance.name();
        return " (" + screen.text("conversation.attendance." + known) + ")";
    }
}
