package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;

/** What school and partners work on first, from before the year: five at most. */
@ApplicationScoped
public class PriorityStart implements YearStart {

    private static final int MOST_OVER = 100;

    @Inject
    private Priorities priorities;

    @Inject
    private PriorityService service;

    @Override
    public String code() {
        return "insight.priority";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Sentence name() {
        return Sentence.of("insight.start.priorities");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        Stream<PriorityRow> over = priorities.find(new PriorityFilter(start.schoolId(), true), 0, MOST_OVER).stream()
                .filter(row -> start.decided().contains(row.id()));
        Stream<PriorityRow> running =
                priorities.find(new PriorityFilter(start.schoolId(), false), 0, Priority.MOST).stream();
        return Stream.concat(running, over)
                .filter(row -> start.isBefore(row.startedOn()))
                .map(row -> line(start, row))
                .toList();
    }

    private static StartLine line(StartYear start, PriorityRow row) {
        boolean over = row.endedOn() != null;
        return StartLine.of(
                        row.id(),
                        row.version(),
                        Sentence.asItIs(row.terms().goal()),
                        "/insight/priority.xhtml?id=" + row.id())
                .fact(Sentence.of("insight.start.priority.owner", row.owner()))
                .because(
                        start.isWithin(row.terms().until())
                                ? Sentence.of(
                                        "insight.start.priority.ends",
                                        row.terms().until())
                                : null)
                .over(over);
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        service.end(line.id(), Long.parseLong(line.read()), PriorityEnd.DROPPED);
    }
}
