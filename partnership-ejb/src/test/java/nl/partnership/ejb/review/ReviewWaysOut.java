package nl.partnership.ejb.review;

import java.util.Map;
import nl.partnership.ejb.base.WaysOut;

class ReviewWaysOut implements WaysOut {

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ProgressService", "a board and its schools are one organisation",
                "SchoolsService",
                        "counts of the own schools; which partners confirmed rules stands on the page of the rules",
                "DossierService", "what the own school or board laid down",
                "YearTopicService.choices", "names of schools");
    }
}
