package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.card.Question;
import nl.partnership.ejb.base.QuestionTool;

/** Finds the tool that a question names, among the rooms that offer one. */
@Dependent
class Tools {

    @Inject
    @Any
    private Instance<QuestionTool> tools;

    /** The tool that the question names; empty when it names none, or no room offers it. */
    Optional<QuestionTool> of(Question question) {
        return tools.stream()
                .filter(tool -> tool.name().equals(question.tool()))
                .findFirst();
    }
}
