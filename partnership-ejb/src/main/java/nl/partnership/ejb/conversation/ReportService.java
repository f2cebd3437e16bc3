package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.ConversationDetail.OutlineQuestion;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;

/** The report: decisions, tasks, answers with the views they came from, attendance and agenda of one conversation. */
@Stateless
public class ReportService {

    @Inject
    private ConversationAccess access;

    @Inject
    private Contents contents;

    @Inject
    private Views views;

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
        ConversationDetail detail = contents.detail(conversation, false);
        Names names = Names.of(conversation);
        Map<String, AnswerRow> answers = contents.answers(conversation, names);
        List<ViewRow> ready = views.of(conversation, names).stream()
                .filter(view -> view.withdrawn() || view.release() == Release.READY)
                .map(view -> view.withdrawn() ? view.withoutWords() : view)
                .toList();
        List<Report.Chapter> themes = detail.outline().stream()
                .map(theme -> chapter(theme, answers, ready))
                .filter(chapter -> !chapter.sections().isEmpty())
                .toList();
        themes.forEach(theme -> theme.sections().forEach(said -> views.seen(conversation, said.views())));
        List<OutlineQuestion> open = questions(detail)
                .filter(question -> answers.containsKey(question.code()) && !isSaid(answers.get(question.code())))
                .toList();
        return new Report(
                detail,
                conversation.getClosedAt(),
                contents.decisions(conversation, names).stream()
                        .sorted(Comparator.comparingInt(
                                each -> conversation.card().placeOf(each.questionCode())))
                        .toList(),
                names.of(tasks.ofSubject(HoldService.SUBJECT, conversationId)).stream()
                        .sorted(Comparator.comparing(TaskRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                themes,
                open,
                (int) questions(detail)
                        .filter(question -> !answers.containsKey(question.code()))
                        .count(),
                contents.raised(conversation, names).stream()
                        .filter(item -> open.stream().noneMatch(question -> asks(question, item)))
                        .toList());
    }

    private static Stream<OutlineQuestion> questions(ConversationDetail detail) {
        return detail.outline().stream().flatMap(theme -> theme.questions().stream());
    }

    private static boolean isSaid(AnswerRow answer) {
        return answer != null && (answer.isGiven() || answer.standing() != null || answer.actor() != null);
    }

    private static boolean asks(OutlineQuestion question, AgendaRow item) {
        return question.code().equals(item.questionCode()) && question.text().equals(item.text());
    }

    private static Report.Chapter chapter(
            ConversationDetail.OutlineTheme theme, Map<String, AnswerRow> answers, List<ViewRow> views) {
        return new Report.Chapter(
                theme.theme(),
                theme.questions().stream()
                        .map(question -> new Report.Section(
                                question,
                                answers.get(question.code()),
                                views.stream()
                                        .filter(view -> question.code().equals(view.questionCode()))
                                        .toList()))
                        .filter(section -> isSaid(section.answer())
                                || (!answers.containsKey(section.question().code())
                                        && !section.views().isEmpty()))
                        .toList());
    }
}
