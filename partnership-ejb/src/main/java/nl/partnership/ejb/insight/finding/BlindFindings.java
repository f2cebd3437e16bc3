package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.partnership.ejb.base.BlindAnswers;

/** What organisations see stays out of sight in the trail until the conversation opens. */
@ApplicationScoped
class BlindFindings implements BlindAnswers {

    @Override
    public Map<String, String> opened() {
        return Map.of(
                "finding", "finding x join conversation c on c.id = x.conversation_id where c.opened_at is not null");
    }
}
