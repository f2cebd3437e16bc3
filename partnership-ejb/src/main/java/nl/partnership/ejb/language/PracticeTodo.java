package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation answers a case to practise with before the conversation that it is for. */
@ApplicationScoped
public class PracticeTodo extends PartyTodo {

    @Override
    public String code() {
        return "language.practice";
    }

    @Override
    public Rank rank() {
        return Rank.PREPARATION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                PracticeRound.class,
                THEMSELVES,
                PracticeAnswer.class,
                "select r.id from PracticeAnswer d join d.round r where d.id in :changed",
                Conversation.class,
                "select r.id from PracticeRound r where r.conversation.id in :changed");
    }

    @Override
    protected String entity() {
        return "PracticeRound";
    }

    @Override
    protected String waits() {
        return "x.openedAt is null and x.stoppedOn is null";
    }

    @Override
    protected String done() {
        return "select r.id, o.id, d.team from PracticeAnswer d join d.round r join d.organisation o"
                + " where r.id in :subjects";
    }

    @Override
    protected String selected() {
        return "x.practiceCode, c.heldOn";
    }

    @Override
    protected String joined() {
        return " join x.conversation c";
    }

    @Override
    protected Todo more(Todo todo, String code, Object day) {
        return todo.with(code).dueOn((LocalDate) day);
    }

    @Override
    public RecordKind record() {
        return LanguageCensus.PRACTICE_ROUND;
    }

    @Override
    public boolean isBeforeOthersKnow() {
        return true;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("language.todo.practice"),
                        "/language/practice.xhtml?school=" + row.schoolId(),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
