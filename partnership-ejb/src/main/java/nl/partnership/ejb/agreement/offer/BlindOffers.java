package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.partnership.ejb.base.BlindAnswers;

/** What organisations offer and miss stays out of sight in the trail until the conversation opens. */
@ApplicationScoped
class BlindOffers implements BlindAnswers {

    @Override
    public Map<String, String> opened() {
        return Map.of(
                Offers.KIND, "offer x join conversation c on c.id = x.conversation_id where c.opened_at is not null");
    }
}
