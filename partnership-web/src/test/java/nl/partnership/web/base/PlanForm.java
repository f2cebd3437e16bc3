package nl.partnership.web.base;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.base.Day;

/** The form that plans a conversation, for who sends it by hand. */
public final class PlanForm {

    public static final String PATH = "/conversation/plan.xhtml";

    private PlanForm() {}

    /**
     * An hour about the first theme, filled in as it should be; to change where a test needs something else.
     *
     * @param days from today
     */
    public static Map<String, String> values(int days, String place) {
        return new HashMap<>(Map.of(
                "plan:phase", "DURING",
                "plan:date", LocalDate.now(Day.ZONE).plusDays(days).toString(),
                "plan:start", "15:00",
                "plan:minutes", "60",
                "plan:themes", "T1",
                "plan:place", place,
                "plan:save", "plan:save"));
    }
}
