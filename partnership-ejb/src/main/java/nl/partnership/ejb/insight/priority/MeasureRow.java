package nl.partnership.ejb.insight.priority;

import java.io.Serializable;
import java.time.LocalDate;

/** Where an indicator stood on a day. */
public record MeasureRow(String id, String priorityId, LocalDate day, int value) implements Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.insight.priority.MeasureRow(x.id, q.id, x.measuredOn, x.measured)"
                    + " from PriorityMeasurement x join x.priority q where q.id in :ids order by x.measuredOn, x.id";
}
