package nl.partnership.ejb.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;
import nl.partnership.ejb.partner.OwnedRecords;

/**
 * What people wanted to learn before the year and did not yet; and what was held since the year before began, with what is
 * done in another way since.
 */
@ApplicationScoped
public class NeedStart implements YearStart {

    private static final int MOST = 500;

    private static final String FORMER = " and s.id = :here and n.schoolYear < :begins"
            + " and (n.heldOn is null and n.droppedOn is null or n.heldOn >= :last or n.id in :decided)"
            + " order by n.notedOn, n.id";

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedRows rows;

    @Inject
    private NeedProgressService progress;

    @Inject
    private OwnedRecords owned;

    @Override
    public String code() {
        return "learning.need";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Sentence name() {
        return Sentence.of("learning.start.needs");
    }

    @Override
    public Sentence hint() {
        return Sentence.of("learning.start.hint");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        Map<String, Object> parameters = Map.of(
                "here",
                start.schoolId(),
                "begins",
                start.year(),
                "last",
                start.year().previous().firstDay(),
                "decided",
                start.decidedOrNone());
        List<NeedRow> found =
                rows.of(needs.all(FORMER, parameters).setMaxResults(MOST).getResultList());
        found.forEach(row -> owned.seen(VisibleNeeds.KIND, row.id(), row.backers()));
        return found.stream().map(NeedStart::line).toList();
    }

    private static StartLine line(NeedRow row) {
        StartLine line = StartLine.of(
                        row.id(), row.version(), Sentence.asItIs(row.topic()), "/learning/need.xhtml?id=" + row.id())
                .fact(Sentence.of("learning.kind." + row.kind()))
                .over(!row.state().isRunning());
        return row.heldOn() == null ? line : held(line, row);
    }

    /** It is over, and what came of it goes on. */
    private static StartLine held(StartLine line, NeedRow row) {
        return line.because(
                        row.different() == null
                                ? Sentence.of("learning.start.held.open", row.heldOn())
                                : Sentence.of("learning.start.held", row.heldOn(), row.different()))
                .over(false)
                .goesOn();
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        progress.drop(line.id(), Long.parseLong(line.read()));
    }
}
