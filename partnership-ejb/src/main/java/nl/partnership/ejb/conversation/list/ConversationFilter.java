package nl.partnership.ejb.conversation.list;

import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;

/**
 * Which conversations a list shows.
 *
 * @param schoolId null for every school
 * @param theme code; null for whatever it is about
 * @param status null for however it stands
 */
public record ConversationFilter(SchoolYear year, String schoolId, String theme, ConversationStatus status) {

    /** All of one school year. */
    public static ConversationFilter of(SchoolYear year) {
        return new ConversationFilter(year, null, null, null);
    }

    /** Whether it leaves anything of the year out. */
    public boolean isNarrow() {
        return !equals(of(year));
    }

    /** What must hold of a conversation {@code c} in a partnership {@code p} of school {@code s}. */
    String condition() {
        return " and p.schoolYear = :year" + (schoolId == null ? "" : " and s.id = :school")
                + (theme == null
                        ? ""
                        : " and exists (select xc.id from Conversation xc join xc.themes xh where xc.id = c.id and xh = :theme)")
                + (status == null ? "" : " and c.status = :status");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of("year", year));
        if (schoolId != null) {
            parameters.put("school", schoolId);
        }
        if (theme != null) {
            parameters.put("theme", theme);
        }
        if (status != null) {
            parameters.put("status", status);
        }
        return parameters;
    }
}
