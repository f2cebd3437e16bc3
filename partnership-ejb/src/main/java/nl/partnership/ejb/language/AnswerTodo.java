package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation says what it means by a term before the conversation that it is talked about in. */
@ApplicationScoped
public class AnswerTodo extends PartyTodo {

    @Inject
    private TermNames names;

    @Override
    public String code() {
        return "language.answer";
    }

    @Override
    public Rank rank() {
        return Rank.PREPARATION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                TermRound.class,
                THEMSELVES,
                Definition.class,
                "select r.id from Definition d join d.round r where d.id in :changed",
                Conversation.class,
                "select r.id from TermRound r where r.conversation.id in :changed");
    }

    @Override
    protected String entity() {
        return "TermRound";
    }

    @Override
    protected String waits() {
        return "x.openedAt is null and x.stoppedOn is null";
    }

    @Override
    protected String done() {
        return "select r.id, o.id, d.team from Definition d join d.round r join d.organisation o where r.id in :subjects"
                + " and d.release <> nl.partnership.domain.partner.Release.DRAFT";
    }

    @Override
    protected String selected() {
        return "x.termCode, c.heldOn";
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
        return LanguageCensus.TERM_ROUND;
    }

    @Override
    public boolean isBeforeOthersKnow() {
        return true;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        UnaryOperator<String> called =
                names.of(rows.stream().map(row -> row.facts().get(0)).toList());
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of(
                                "language.todo.answer",
                                Sentence.asItIs(called.apply(row.facts().get(0)))),
                        "/language/term-answer.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
