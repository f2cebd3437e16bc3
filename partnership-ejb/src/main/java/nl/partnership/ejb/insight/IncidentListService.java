package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;

/** The incidents of the own school, for who convenes there. */
@Stateless
@Allowed(Audience.REGISTER_READER)
public class IncidentListService {

    private static final int MOST = 10_000;

    private static final String ORDER = " order by i.day desc, i.enteredAt desc, i.id";

    @Inject
    private IncidentRows rows;

    /** A part of the list, what happened last first. */
    public Listed<IncidentRow> list(IncidentFilter filter, int first, int most) {
        return new Listed<>(
                rows.find(filter.condition(), filter.parameters(), ORDER, first, most),
                rows.count(filter.condition(), filter.parameters()));
    }

    /** The whole list, for a spreadsheet; at most 10,000. */
    public List<IncidentRow> all(IncidentFilter filter) {
        return rows.find(filter.condition(), filter.parameters(), ORDER, 0, MOST);
    }
}
