package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many priorities, and votes on them, there are for each party of a school; released by saving. */
@ApplicationScoped
public class PriorityCensus implements RecordCensus {

    /** A priority, and what an organisation says to it. */
    public static final RecordKind PRIORITY = new RecordKind(
            "PRIORITY", "insight.priority.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String GROUP = "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r) from ";
    private static final String TO = ", Partnership p join p.school ps join ";
    private static final String BY = " v where ps.id = s.id and p.schoolYear = :year and v.id <> o.id"
            + " group by o.id, o.shortName, o.type, m.role, v.id";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(PRIORITY);
    }

    @Override
    public List<Count> released() {
        Map<String, ?> year = Map.of("year", SchoolYear.of(LocalDate.now(clock)));
        return Stream.of("p.partners", "p.school")
                .flatMap(viewers -> Stream.of(
                                "Priority r join r.school o join r.school s join r.author m",
                                "PriorityVote r join r.membership m join m.organisation o join r.priority q"
                                        + " join q.school s")
                        .map(records -> GROUP + records + TO + viewers + BY))
                .flatMap(query -> counts.byRole(PRIORITY, query, year))
                .toList();
    }
}
