package nl.partnership.ejb.conversation.tool;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.card.Question;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.QuestionTool;

/** Finds the tool that a question names, among the rooms that offer one, and what else stands there. */
@Dependent
public class Tools {

    @Inject
    @Any
    private Instance<QuestionTool> tools;

    @Inject
    @Any
    private Instance<QuestionRows> rows;

    /** The tool that the question names; empty when it names none, or no room offers it. */
    public Optional<QuestionTool> of(Question question) {
        return named(question.tool());
    }

    /** The one at the start of a card, before its first question. */
    public Optional<QuestionTool> atStart() {
        return named(QuestionTool.START);
    }

    private Optional<QuestionTool> named(String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    /** What stands there for those at the table: first what other rooms say about it, then the rows of the tool itself. */
    public List<QuestionRows.Row> rows(QuestionTool tool, AtTable table) {
        return rows.stream()
                .filter(each -> each.name().equals(tool.name()))
                .sorted(Comparator.comparing(QuestionTool.class::isInstance))
                .flatMap(each -> each.rows(table).stream())
                .limit(QuestionRows.MOST_ROWS)
                .toList();
    }

    /** How the question stands by what is there; null when nobody has something to say. */
    public QuestionRows.Proposal proposal(QuestionTool tool, AtTable table) {
        return rows.stream()
                .filter(each -> each.name().equals(tool.name()))
                .map(each -> each.proposal(table))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
