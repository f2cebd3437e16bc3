package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.conversation.AgendaRow;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.NoteRow;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Writes a report on paper, in the order of its page: what people go back for first. One sheet, unless it is long. */
@RequestScoped
class ReportPaper {

    static final String BETWEEN = " · ";

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private ReportAnswers answers;

    @Inject
    private ReportAttendance attendance;

    /** @return the file */
    byte[] of(Report report) {
        ConversationDetail detail = report.detail();
        ConversationRow head = detail.head();
        String title = screen.text("conversation.report.title", head.school(), dates.day(head.date()));
        Paper paper = Paper.dense(title, screen.locale(), title);
        paper.text(joined(
                screen.text("conversation.phase." + head.phase()) + " " + head.year(),
                dates.at(head.date(), head.start()),
                head.place(),
                report.closedAt() == null ? screen.text("conversation.report.notClosed") : null));
        if (head.namesFoundOn() != null) {
            paper.text(screen.text("conversation.report.namesFound", dates.day(head.namesFoundOn())));
        }
        paper.lead(next(head));
        paper.heading(screen.text("conversation.report.decisions"));
        list(paper, report.decisions().stream().map(NoteRow::text).toList(), "conversation.report.noDecisions");
        paper.heading(screen.text("conversation.report.tasks"));
        tasks(paper, report.tasks());
        if (!report.themes().isEmpty()) {
            paper.heading(screen.text("conversation.report.answers"));
        }
        report.themes().forEach(theme -> theme.sections().forEach(section -> answers.write(paper, section)));
        rest(paper, report);
        paper.heading(screen.text("conversation.report.attendance"));
        paper.text(attendance.of(detail));
        corrections(paper, detail.corrections());
        return paper.pdf();
    }

    private String next(ConversationRow head) {
        if (head.nextOn() != null) {
            return screen.text("conversation.nextOn", dates.weekday(head.nextOn()));
        }
        return screen.text("conversation.report." + (head.isClosed() ? "noNext" : "nextOpen"));
    }

    private void list(Paper paper, List<String> entries, String none) {
        if (entries.isEmpty()) {
            paper.text(screen.text(none));
        } else {
            paper.list(entries);
        }
    }

    private void tasks(Paper paper, List<TaskRow> tasks) {
        if (tasks.isEmpty()) {
            paper.text(screen.text("conversation.report.noTasks"));
            return;
        }
        paper.table(
                Stream.of("what", "who", "when")
                        .map(each -> screen.text("conversation.report." + each))
                        .toList(),
                tasks.stream()
                        .map(task -> List.of(
                                task.title(),
                                task.organisationName() == null
                                        ? screen.text("conversation.question.noOwner")
                                        : comma(task.ownerName(), task.organisationName()),
                                task.dueOn() == null
                                        ? screen.text("conversation.question.noDate")
                                        : dates.day(task.dueOn())))
                        .toList());
    }

    /** What has no heading of its own: a line each. */
    private void rest(Paper paper, Report report) {
        line(
                paper,
                "unanswered",
                report.unanswered().stream()
                        .map(ConversationDetail.OutlineQuestion::text)
                        .toList());
        if (report.hidden() > 0) {
            paper.text(screen.text("conversation.report.hidden", report.hidden()));
        }
        line(
                paper,
                "nextAgenda",
                report.nextAgenda().stream().map(AgendaRow::text).toList());
        line(
                paper,
                "agenda",
                report.detail().agenda().stream()
                        .map(item -> item.text() + " ("
                                + screen.text(
                                        item.handled() ? "conversation.handled" : "conversation.report.notHandled")
                                + ")")
                        .toList());
    }

    private void line(Paper paper, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            paper.entry(screen.text("conversation.report." + key), screen.locale(), String.join(BETWEEN, texts));
        }
    }

    private void corrections(Paper paper, List<NoteRow> corrections) {
        if (!corrections.isEmpty()) {
            paper.heading(screen.text("conversation.report.corrections"));
            paper.list(corrections.stream()
                    .map(note -> note.text() + " ("
                            + comma(note.by().name(), note.by().organisation()) + ", " + dates.moment(note.at()) + ")")
                    .toList());
        }
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    static String comma(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
