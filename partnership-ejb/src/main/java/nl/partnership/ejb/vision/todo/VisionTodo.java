package nl.partnership.ejb.vision.todo;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.VisionStatement;

/** An organisation looks whether its vision still is right. */
@ApplicationScoped
public class VisionTodo extends ReviewTodo {

    @Override
    public String code() {
        return "vision.vision";
    }

    @Override
    Class<? extends PolicyDocument> type() {
        return VisionStatement.class;
    }

    @Override
    String path() {
        return "/vision/visions.xhtml";
    }
}
