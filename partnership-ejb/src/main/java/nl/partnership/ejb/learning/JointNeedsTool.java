package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import java.util.function.Predicate;
import nl.partnership.ejb.base.Sentence;

/** Which needs several organisations share. */
@Dependent
public class JointNeedsTool extends NeedTool {

    @Override
    public String name() {
        return "training-joint";
    }

    @Override
    Sentence note(NeedRow need) {
        return Sentence.of(need.isJoint() ? "learning.tool.joint" : "learning.tool.single", names(need));
    }

    @Override
    Predicate<NeedRow> lacks() {
        return need -> !need.isJoint();
    }
}
