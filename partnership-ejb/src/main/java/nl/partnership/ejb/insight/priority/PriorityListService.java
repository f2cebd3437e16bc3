package nl.partnership.ejb.insight.priority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.ejb.task.Threads;

/** The priorities of schools: for the school, its board and those who work with it. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class PriorityListService {

    private static final int MOST = 2000;

    @Inject
    private Priorities priorities;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Threads threads;

    @Inject
    private OwnedRecords owned;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }

    /** A part of the list. */
    public Listed<PriorityRow> list(PriorityFilter filter, int first, int most) {
        return new Listed<>(shown(priorities.find(filter, first, most)), priorities.count(filter));
    }

    /** The whole list, for a spreadsheet. */
    public List<PriorityRow> all(PriorityFilter filter) {
        return shown(priorities.find(filter, 0, MOST));
    }

    /** @throws NotFound when the caller sees none with this id */
    public PriorityRow get(String id) {
        return shown(List.of(priorities.require(id))).get(0);
    }

    /** Where it came from and what it became, as far as the caller may see. @throws NotFound as {@link #get} */
    public ThreadView thread(String id) {
        priorities.requireSeen(id);
        return threads.of(new ThreadEnd(Priorities.KIND, id));
    }

    private List<PriorityRow> shown(List<PriorityRow> rows) {
        rows.forEach(row -> {
            owned.seen(Priorities.KIND, row.id(), List.of(row));
            owned.seen(Priorities.KIND, row.id(), row.votes());
        });
        return rows;
    }
}
