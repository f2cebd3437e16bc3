package nl.partnership.ejb.review.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many additions to closed years there are for each partner of that year; released by saving. */
@ApplicationScoped
public class ReviewCensus implements RecordCensus {

    /** What a school says of a year that is closed. */
    public static final RecordKind YEAR_ADDITION =
            new RecordKind("YEAR_ADDITION", "review.record.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final String ADDED = "select s.id, s.shortName, s.type, m.role, v.id, count(distinct r)"
            + " from YearAddition r join r.author m join r.review w join w.partnership p join p.school s"
            + " join p.partners v group by s.id, s.shortName, s.type, m.role, v.id";

    @Inject
    private ReleasedCounts counts;

    @Override
    public List<RecordKind> kinds() {
        return List.of(YEAR_ADDITION);
    }

    @Override
    public List<Count> released() {
        return counts.byRole(YEAR_ADDITION, ADDED, Map.of()).toList();
    }
}
