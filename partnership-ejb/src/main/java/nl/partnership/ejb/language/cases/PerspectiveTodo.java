package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.language.LanguageCensus;
import nl.partnership.ejb.language.PartyTodo;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation reads a case that was shared, before all perspectives are opened. */
@ApplicationScoped
public class PerspectiveTodo extends PartyTodo {

    @Override
    public String code() {
        return "language.perspective";
    }

    @Override
    public Rank rank() {
        return Rank.PREPARATION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                LearningCase.class,
                THEMSELVES,
                CasePerspective.class,
                "select c.id from CasePerspective v join v.learningCase c where v.id in :changed");
    }

    @Override
    protected String entity() {
        return "LearningCase";
    }

    @Override
    protected String waits() {
        return "x.stage = nl.partnership.domain.language.CaseStage.SHARED and x.openedAt is null";
    }

    @Override
    protected String done() {
        return "select c.id, o.id, v.team from CasePerspective v join v.learningCase c join v.organisation o"
                + " where c.id in :subjects and v.release <> nl.partnership.domain.partner.Release.DRAFT";
    }

    @Override
    protected String selected() {
        return "s.id, s.id";
    }

    @Override
    protected String joined() {
        return " join x.organisation a join x.author m";
    }

    @Override
    protected String written() {
        return "a.id, a.type, m.role";
    }

    @Override
    protected Party author(OrganisationType type, String written) {
        return new Party(type, written);
    }

    @Override
    protected Todo more(Todo todo, String code, Object other) {
        return todo;
    }

    @Override
    public String titled() {
        return "LearningCase";
    }

    @Override
    public RecordKind record() {
        return LanguageCensus.CASE;
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
                        Sentence.of("language.todo.perspective", row.title()),
                        "/language/case.xhtml?id=" + row.subjectId(),
                        Sentence.asItIs(row.school()),
                        null,
                        null,
                        false))
                .toList();
    }
}
