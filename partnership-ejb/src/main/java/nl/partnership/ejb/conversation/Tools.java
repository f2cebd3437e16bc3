package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.partnership.domain.card.Question;
import nl.partnership.ejb.base.QuestionTool;

/** Finds the tool that a question names, among the rooms that offer one. */
@Dependent
class Tools {

    @Inject
    @Any
    private Instance<QuestionTool> tools;

    /** Path of the tool's page inside the portal; null when the question names none, or no room offers it. */
    String path(Question question) {
        return tools.stream()
                .filter(tool -> tool.name().equals(question.tool()))
                .map(QuestionTool::path)
                .findFirst()
                .orElse(null);
    }
}
