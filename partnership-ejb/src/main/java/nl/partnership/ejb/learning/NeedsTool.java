package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import java.util.function.Predicate;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.ejb.base.Sentence;

/** What people want to learn, for the question whether there is something. */
@Dependent
public class NeedsTool extends NeedTool {

    @Override
    public String name() {
        return "training-needs";
    }

    @Override
    Sentence note(NeedRow need) {
        return Sentence.of("learning.tool.need", Sentence.of("learning.kind." + need.kind()), names(need));
    }

    /** A need that nobody planned stays one. */
    @Override
    Predicate<NeedRow> lacks() {
        return need -> need.state() == NeedState.OPEN;
    }
}
