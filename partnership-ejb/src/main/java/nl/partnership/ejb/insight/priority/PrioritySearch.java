package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.RecordSearch;

/** Priorities, those that are over as well. */
@Dependent
public class PrioritySearch implements RecordSearch {

    @Inject
    private Priorities priorities;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "insight.search.priorities",
                PriorityCensus.PRIORITY,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                (words, first, most) -> priorities.found(words, first, most)));
    }
}
