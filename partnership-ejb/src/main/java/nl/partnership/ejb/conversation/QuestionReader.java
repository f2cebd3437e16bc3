package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Pulse;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.conversation.tool.KeptRows;
import nl.partnership.ejb.conversation.tool.Tools;
import nl.partnership.ejb.task.TaskListService;

/** Reads one question of a conversation, as far as the caller may see it. */
@Dependent
class QuestionReader {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Contents contents;

    @Inject
    private Attendees attendees;

    @Inject
    private LastTimes lastTimes;

    @Inject
    private Tools tools;

    @Inject
    private KeptRows kept;

    @Inject
    private TaskListService tasks;

    @Inject
    private Views views;

    QuestionView read(Conversation conversation, String code) {
        return read(
                conversation,
                code,
                entityManager.find(Pulse.class, conversation.getId()).getStamp());
    }

    /** @param stamp of the conversation, read before it */
    QuestionView read(Conversation conversation, String code, long stamp) {
        return read(conversation, code, stamp, () -> attendees.participants(conversation.getId()));
    }

    /** @param asked who was asked to it; read when it matters */
    QuestionView read(Conversation conversation, String code, long stamp, Supplier<List<Participant>> asked) {
        List<Question> all = conversation.questions();
        Question question = all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("question", conversation.getId()));
        Theme theme = conversation.card().themeOf(code).orElseThrow();
        String id = conversation.getId();
        String language = current.get().language();
        int place = all.indexOf(question);
        Names names = Names.of(conversation);
        QuestionTool tool = tools.of(question).orElse(null);
        boolean closed = conversation.getStatus() == ConversationStatus.CLOSED;
        AtTable table = tool == null || closed ? null : atTable(conversation, asked.get());
        Map<String, AnswerRow> answers = contents.answers(conversation, names);
        contents.seen(conversation);
        return new QuestionView(
                contents.attended(conversation),
                stamp,
                ThemeRow.of(theme, language),
                theme.questions().indexOf(question) + 1,
                theme.questions().size(),
                code,
                question.shortText(language),
                question.text(),
                question.minutes(),
                tool == null ? null : tool.pathIn(id),
                tool == null ? null : tool.ownPath(),
                rows(conversation, code, tool, table, asked),
                table == null ? null : tools.proposal(tool, table),
                place == 0 ? null : all.get(place - 1).code(),
                place == all.size() - 1 ? null : all.get(place + 1).code(),
                lastTimes.before(conversation, code).orElse(null),
                views(conversation, code, names),
                answers.get(code),
                contents.raised(conversation, names).stream()
                        .filter(item -> code.equals(item.questionCode()))
                        .toList(),
                contents.decisions(conversation, names).stream()
                        .filter(decision -> code.equals(decision.questionCode()))
                        .toList(),
                names.of(tasks.ofSubject(HoldService.SUBJECT, id)).stream()
                        .filter(task -> code.equals(task.questionCode()))
                        .toList(),
                contents.outline(conversation, answers));
    }

    /** What stands there today; once closed, what stood there then, for the roles that were asked. */
    private List<QuestionRows.Row> rows(
            Conversation conversation,
            String code,
            QuestionTool tool,
            AtTable table,
            Supplier<List<Participant>> asked) {
        if (tool == null) {
            return List.of();
        }
        if (table != null) {
            return tools.rows(tool, table);
        }
        Caller caller = current.get();
        AtTable.Seat reader = new AtTable.Seat(caller.belonging(), caller.party());
        return Attendees.everybody(conversation, asked.get()).asked().contains(reader)
                ? kept.rows(conversation, code)
                : List.of();
    }

    /** Who was asked and did not stay away, and who reads this; guests count, as the table is theirs too. */
    private AtTable atTable(Conversation conversation, List<Participant> asked) {
        Caller caller = current.get();
        return Attendees.atTable(conversation, asked, new AtTable.Seat(caller.belonging(), caller.party()));
    }

    private List<ViewRow> views(Conversation conversation, String code, Names names) {
        return views.seen(
                conversation,
                views.of(conversation, names).stream()
                        .filter(view -> code.equals(view.questionCode()))
                        .toList());
    }
}
