package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.ejb.task.Threads;

/** What was found jointly at schools: for the school, its board and those who work with it. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class JointListService {

    private static final int MOST = 2000;

    @Inject
    private JointFindings joints;

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

    /** A part of the list, the latest first. */
    public Listed<JointRow> list(JointFilter filter, int first, int most) {
        return new Listed<>(shown(joints.find(filter, first, most)), joints.count(filter));
    }

    /** The whole list, for a spreadsheet. */
    public List<JointRow> all(JointFilter filter) {
        return shown(joints.find(filter, 0, MOST));
    }

    /** @throws NotFound when the caller sees none with this id */
    public JointRow get(String id) {
        return shown(joints.byId(id)).stream().findFirst().orElseThrow(() -> new NotFound("joint-finding", id));
    }

    /** Where it came from and what it became, as far as the caller may see. @throws NotFound as {@link #get} */
    public ThreadView thread(String id) {
        if (joints.texts(Set.of(Objects.requireNonNullElse(id, ""))).isEmpty()) {
            throw new NotFound("joint-finding", id);
        }
        return threads.of(new ThreadEnd(ThreadEnd.kind(JointFinding.class), id));
    }

    private List<JointRow> shown(List<JointRow> rows) {
        rows.forEach(row -> {
            owned.seen("joint-finding", row.id(), List.of(row));
            owned.seen("joint-finding", row.id(), row.words());
        });
        return rows;
    }
}
