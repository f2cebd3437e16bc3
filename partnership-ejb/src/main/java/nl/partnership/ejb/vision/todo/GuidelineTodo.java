package nl.partnership.ejb.vision.todo;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.PolicyDocument;

/** An organisation looks whether a guideline of it still is right. */
@ApplicationScoped
public class GuidelineTodo extends ReviewTodo {

    @Override
    public String code() {
        return "vision.guideline";
    }

    @Override
    Class<? extends PolicyDocument> type() {
        return Guideline.class;
    }

    @Override
    String path() {
        return "/vision/guidelines.xhtml";
    }
}
