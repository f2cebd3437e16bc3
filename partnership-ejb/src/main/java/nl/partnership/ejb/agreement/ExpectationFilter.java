package nl.partnership.ejb.agreement;

import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.agreement.ExpectationState;

/**
 * Which expectations a list shows.
 *
 * @param schoolId null for every school
 * @param state as who reads it is told; null for however it stands
 */
public record ExpectationFilter(String schoolId, ExpectationState state) {

    public static final ExpectationFilter ALL = new ExpectationFilter(null, null);

    private static final String OPEN = " and x.endedOn is null";
    private static final String RUNS = OPEN + " and x.lastDay >= :today";
    private static final String SAID = "(x.reply = :reply and " + VisibleExpectations.TOLD + ")";

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    /** What must hold of an expectation {@code x} of school {@code s}; the day is {@code :today}. */
    String condition() {
        return (schoolId == null ? "" : " and s.id = :school") + (state == null ? "" : standing());
    }

    private String standing() {
        return switch (state) {
            case WITHDRAWN -> " and x.endedOn is not null and x.outcomeOn is null";
            case DISCUSSED -> " and x.outcomeOn is not null";
            case REFUSED -> OPEN + " and " + SAID;
            case LAPSED -> OPEN + " and x.lastDay < :today and (x.reply is null or not " + SAID + ")";
            case ASKED -> RUNS + " and (x.reply is null or not " + VisibleExpectations.TOLD + ")";
            case PROMISED, OTHERWISE -> RUNS + " and " + SAID;
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (schoolId != null) {
            parameters.put("school", schoolId);
        }
        if (state == ExpectationState.LAPSED || state == ExpectationState.REFUSED) {
            parameters.put("reply", ExpectationReply.REFUSED);
        } else if (state == ExpectationState.PROMISED || state == ExpectationState.OTHERWISE) {
            parameters.put("reply", ExpectationReply.valueOf(state.name()));
        }
        return parameters;
    }
}
