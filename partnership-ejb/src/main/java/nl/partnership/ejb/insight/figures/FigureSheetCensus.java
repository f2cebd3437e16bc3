package nl.partnership.ejb.insight.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many sheets of figures each party reads; small numbers are hidden in them by what they are. */
@ApplicationScoped
public class FigureSheetCensus implements RecordCensus {

    /** A sheet of figures of a school year. */
    public static final RecordKind SHEET = new RecordKind(
            "FIGURE_SHEET",
            "insight.sheet.record.",
            Codes.AGGREGATE,
            Codes.TREND_ANALYSIS,
            true,
            Set.of(Codes.SMALL_NUMBERS_HIDDEN));

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(SHEET);
    }

    @Override
    public List<Count> released() {
        return counts.byRole(
                        SHEET,
                        "select o.id, o.shortName, o.type, m.role, v.id, count(distinct d) from FigureSheet d"
                                + " join d.school o join d.author m join d.school s, Partnership p join p.school ps"
                                + " join p.partners v where ps.id = s.id and p.schoolYear = :year"
                                + " group by o.id, o.shortName, o.type, m.role, v.id",
                        Map.of("year", SchoolYear.of(LocalDate.now(clock))))
                .toList();
    }
}
