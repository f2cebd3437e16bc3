package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import java.util.function.Predicate;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.ejb.base.Sentence;

/** With whom the needs were laid, and what they said. */
@Dependent
public class NeedRequestsTool extends NeedTool {

    @Override
    public String name() {
        return "training-requests";
    }

    @Override
    Sentence note(NeedRow need) {
        NeedArrangement arranged = need.arranged();
        if (arranged.promisedOn() != null) {
            return Sentence.of("learning.tool.promised", arranged.provider(), arranged.promisedOn());
        } else if (arranged.requestedOn() != null) {
            return Sentence.of("learning.tool.requested", arranged.provider(), arranged.requestedOn());
        }
        return arranged.provider() == null
                ? Sentence.of("learning.tool.nobody")
                : Sentence.of("learning.tool.thought", arranged.provider());
    }

    @Override
    Predicate<NeedRow> lacks() {
        return need -> need.arranged().requestedOn() == null;
    }
}
