package nl.partnership.ejb.insight;

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

/** How many sources of figures there are for each party of a school; released by saving. */
@ApplicationScoped
public class SourceCensus implements RecordCensus {

    /** A source of figures. */
    public static final RecordKind SOURCE = new RecordKind(
            "DATA_SOURCE", "insight.source.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(SOURCE);
    }

    @Override
    public List<Count> released() {
        return Stream.of("p.partners", "p.school").flatMap(this::to).toList();
    }

    private Stream<Count> to(String viewers) {
        return counts.byRole(
                SOURCE,
                "select o.id, o.shortName, o.type, m.role, v.id, count(distinct d) from DataSource d"
                        + " join d.organisation o join d.author m join d.school s, Partnership p join p.school ps"
                        + " join " + viewers + " v where ps.id = s.id and p.schoolYear = :year and v.id <> o.id"
                        + " group by o.id, o.shortName, o.type, m.role, v.id",
                Map.of("year", SchoolYear.of(LocalDate.now(clock))));
    }
}
