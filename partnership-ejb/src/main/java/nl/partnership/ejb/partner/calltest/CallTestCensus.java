package nl.partnership.ejb.partner.calltest;

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

/** That a route was called is for the partners of the school; what came of a call for who was called. */
@ApplicationScoped
public class CallTestCensus implements RecordCensus {

    /** That one route was called, and how many of its steps. */
    public static final RecordKind CALL_TEST = new RecordKind(
            "CALL_TEST", "partner.calltest.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** What came of calling one number, for who has it. */
    public static final RecordKind TESTED_CALL = new RecordKind(
            "TESTED_CALL", "partner.calltest.call.", Codes.PROFESSIONAL_CONTACT, Codes.COORDINATION, true);

    private static final String AUTHORS = "select s.id, s.shortName, s.type, a.role, o.id, count(%s) from CallTest t"
            + " join t.school s join t.author a ";

    private static final String OF = " group by s.id, s.shortName, s.type, a.role, o.id";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(CALL_TEST, TESTED_CALL);
    }

    @Override
    public List<Count> released() {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        return Stream.concat(
                        counts.byRole(
                                CALL_TEST,
                                AUTHORS.formatted("distinct t")
                                        + ", Partnership p join p.school ps join p.partners o where ps.id = s.id"
                                        + " and p.schoolYear = :year and t.termOn >= :since and exists"
                                        + " (select c.id from TestedCall c where c.test.id = t.id and c.outcome is not null)"
                                        + OF,
                                Map.of("year", year, "since", year.firstDay())),
                        counts.byRole(
                                TESTED_CALL,
                                AUTHORS.formatted("distinct c")
                                        + "join t.calls c join c.organisation o where o.id <> s.id"
                                        + " and c.outcome is not null" + OF,
                                Map.of()))
                .toList();
    }
}
