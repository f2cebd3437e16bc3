package nl.partnership.ejb.agreement;

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

/** How many expectations there are for each organisation that works with their school. They are released by saving. */
@ApplicationScoped
public class ExpectationCensus implements RecordCensus {

    /** An expectation, of whoever asks; what is said to it is of whoever says it. */
    public static final RecordKind EXPECTATION = new RecordKind(
            "EXPECTATION", "agreement.expect.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String FOR_PARTNERS = "select a.id, a.shortName, x.authorParty, o.id, count(x)"
            + " from Expectation x join x.school s join x.asker a, Partnership p join p.school ps join p.partners o"
            + " where ps.id = s.id and p.schoolYear = :year and o.id <> a.id"
            + " group by a.id, a.shortName, x.authorParty, o.id";

    private static final String FOR_SCHOOL = "select a.id, a.shortName, x.authorParty, s.id, count(x)"
            + " from Expectation x join x.school s join x.asker a where s.id <> a.id"
            + " group by a.id, a.shortName, x.authorParty, s.id";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(EXPECTATION);
    }

    @Override
    public List<Count> released() {
        return Stream.concat(
                        counts.byParty(EXPECTATION, FOR_PARTNERS, Map.of("year", SchoolYear.of(LocalDate.now(clock)))),
                        counts.byParty(EXPECTATION, FOR_SCHOOL, Map.of()))
                .toList();
    }
}
