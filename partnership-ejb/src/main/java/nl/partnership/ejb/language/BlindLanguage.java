package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.partnership.ejb.base.BlindAnswers;

/** What is answered in rounds of this room stays out of sight in the trail until they are opened. */
@ApplicationScoped
class BlindLanguage implements BlindAnswers {

    @Override
    public Map<String, String> opened() {
        return Map.of(
                "definition",
                "definition x join term_round r on r.id = x.round_id where r.opened_at is not null",
                "practice-answer",
                "practice_answer x join practice_round r on r.id = x.round_id where r.opened_at is not null",
                "case-perspective",
                "case_perspective x join learning_case c on c.id = x.learning_case_id where c.opened_at is not null");
    }
}
