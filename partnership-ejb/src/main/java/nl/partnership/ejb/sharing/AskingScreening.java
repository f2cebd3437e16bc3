package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.ejb.screening.RecordContent;

/** What somebody typed who asks has nobody in it. */
@Dependent
class AskingScreening {

    @Inject
    private RecordContent content;

    void require(Asking asking) {
        content.require("justification", asking.justification());
        Map<String, Affirmation> conditions =
                Optional.ofNullable(asking.conditions()).orElse(Map.of());
        List.copyOf(conditions.keySet()).forEach(code -> {
            content.require("reason" + code, conditions.get(code).reason());
            content.require("reference" + code, conditions.get(code).reference());
        });
    }
}
