package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.DefinitionOpinion;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** An organisation says what it thinks of the words for a term. */
@ApplicationScoped
public class OpinionTodo extends PartyTodo {

    @Inject
    private TermNames names;

    @Override
    public String code() {
        return "language.opinion";
    }

    @Override
    public Rank rank() {
        return Rank.ANSWER;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                AgreedDefinition.class,
                THEMSELVES,
                DefinitionOpinion.class,
                "select a.id from DefinitionOpinion d join d.definition a where d.id in :changed");
    }

    @Override
    protected String entity() {
        return "AgreedDefinition";
    }

    @Override
    protected String waits() {
        return "x.endedOn is null";
    }

    @Override
    protected String done() {
        return "select a.id, o.id from DefinitionOpinion d join d.definition a join d.organisation o"
                + " where a.id in :subjects";
    }

    /** Everybody has read the words: an organisation thinks of them as one. */
    @Override
    protected boolean isApart() {
        return false;
    }

    @Override
    protected String selected() {
        return "x.termCode, s.id";
    }

    @Override
    protected Todo more(Todo todo, String code, Object school) {
        return todo.with(code, (String) school);
    }

    @Override
    public RecordKind record() {
        return LanguageCensus.AGREED_DEFINITION;
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
                                "language.todo.opinion",
                                Sentence.asItIs(called.apply(row.facts().get(0)))),
                        "/language/term.xhtml?school=" + row.facts().get(1) + "&term="
                                + row.facts().get(0),
                        Sentence.asItIs(row.school()),
                        Sentence.of("language.todo.opinion.state"),
                        null,
                        false))
                .toList();
    }
}
