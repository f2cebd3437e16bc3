package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.partner.OwnedRecords;

/** The priorities of a school's year: where they began, where they stand, and which go on. */
@Dependent
class PriorityYear implements LookBack, OpenItems {

    private static final String TOOL = "priorities";

    @Inject
    private Priorities priorities;

    @Inject
    private PriorityService service;

    @Inject
    private OwnedRecords owned;

    @Override
    public List<Line> lines(YearOf year) {
        return Stream.of(false, true)
                .flatMap(over -> priorities.find(new PriorityFilter(year.schoolId(), over), 0, LookBack.MOST).stream())
                .filter(row -> year.overlaps(
                        row.startedOn(), row.endedOn() == null ? row.terms().until() : row.endedOn()))
                .map(this::line)
                .toList();
    }

    private Line line(PriorityRow row) {
        owned.seen(Priorities.KIND, row.id(), List.of(row));
        owned.seen(Priorities.KIND, row.id(), row.votes());
        return new Line(
                Part.PRIORITY,
                TOOL,
                row.terms().goal(),
                Sentence.of("insight.year.priority." + (row.end() == null ? "RUNS" : row.end())),
                Sentence.of(
                        "insight.year.priority.stands",
                        row.terms().unit(),
                        String.valueOf(row.terms().start()),
                        String.valueOf(row.now()),
                        String.valueOf(row.terms().target())),
                path(row.id()));
    }

    private static String path(String id) {
        return "/insight/priority.xhtml?id=" + id;
    }

    @Override
    public String kind() {
        return Priorities.KIND;
    }

    @Override
    public List<Open> open(YearOf year, int most) {
        return priorities.find(new PriorityFilter(year.schoolId(), false), 0, most).stream()
                .filter(row -> year.overlaps(row.startedOn(), null))
                .map(row -> new Open(
                        Priorities.KIND,
                        row.id(),
                        TOOL,
                        Sentence.of("insight.year.priority"),
                        row.terms().goal(),
                        Sentence.of("insight.year.priority.until", row.terms().until()),
                        path(row.id()),
                        Set.of(Way.DONE, Way.DROPPED)))
                .toList();
    }

    /** It runs on, until its own day. */
    @Override
    public void carry(String id, String next) {
        priorities.requireSeen(id);
    }

    @Override
    public void done(String id, String note) {
        end(id, PriorityEnd.DONE);
    }

    @Override
    public void drop(String id, String reason) {
        end(id, PriorityEnd.DROPPED);
    }

    private void end(String id, PriorityEnd why) {
        service.end(id, priorities.lock(id).getVersion(), why);
    }
}
