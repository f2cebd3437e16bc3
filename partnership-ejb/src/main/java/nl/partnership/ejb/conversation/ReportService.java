package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;

/** The report: attendance, agenda, answers, decisions, tasks and responsibilities of one conversation. */
@Stateless
public class ReportService {

    @Inject
    private ConversationAccess access;

    @Inject
    private Contents contents;

    @Inject
    private TaskListService tasks;

    /**
     * The report of an open or closed conversation, in a fixed number of queries.
     *
     * @throws nl.partnership.domain.base.NotFound for strangers
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     * @throws RuleViolation when it was not opened yet
     */
    @Allowed(Audience.PARTICIPANT)
    public Report report(String conversationId) {
        Conversation conversation = access.requireAttended(conversationId);
        if (conversation.getStatus() == ConversationStatus.PLANNED
                || conversation.getStatus() == ConversationStatus.CANCELLED) {
            throw new RuleViolation("conversation.report.notYet");
        }
        ConversationDetail detail = contents.detail(conversation);
        Names names = Names.of(conversation);
        Map<String, AnswerRow> answers = contents.answers(conversation, names);
        List<NoteRow> decisions = contents.decisions(conversation, names);
        List<TaskRow> made = names.of(tasks.ofSubject(HoldService.SUBJECT, conversationId));
        return new Report(
                detail,
                conversation.getClosedAt(),
                detail.outline().stream()
                        .map(theme -> chapter(theme, answers, decisions, made))
                        .toList(),
                of(null, decisions, NoteRow::questionCode),
                of(null, made, TaskRow::questionCode),
                contents.raised(conversation, names));
    }

    private static Report.Chapter chapter(
            ConversationDetail.OutlineTheme theme,
            Map<String, AnswerRow> answers,
            List<NoteRow> decisions,
            List<TaskRow> made) {
        return new Report.Chapter(
                theme.theme(),
                theme.questions().stream()
                        .map(question -> new Report.Section(
                                question,
                                answers.get(question.code()),
                                of(question.code(), decisions, NoteRow::questionCode),
                                of(question.code(), made, TaskRow::questionCode)))
                        .toList());
    }

    private static <T> List<T> of(String questionCode, List<T> records, Function<T, String> code) {
        return records.stream()
                .filter(each -> Objects.equals(code.apply(each), questionCode))
                .toList();
    }
}
