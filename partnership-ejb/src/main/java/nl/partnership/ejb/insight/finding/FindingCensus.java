package nl.partnership.ejb.insight.finding;

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
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many findings were opened to those who take part, and how many joint ones and words on them each party reads. */
@ApplicationScoped
public class FindingCensus implements RecordCensus {

    /** What one organisation sees, and what it says of a joint finding. */
    public static final RecordKind FINDING =
            new RecordKind("FINDING", "insight.finding.record.", Codes.GROUP_SIGNAL, Codes.PREVENTION, false);

    /** What was found jointly. */
    public static final RecordKind JOINT =
            new RecordKind("JOINT_FINDING", "insight.joint.record.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final String TODAY = ", Partnership p join p.school ps";
    private static final String BY = " where ps.id = s.id and p.schoolYear = :year and v.id <> o.id"
            + " group by o.id, o.shortName, o.type, m.role, v.id";

    @Inject
    private OwnedRecords owned;

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(FINDING, JOINT);
    }

    @Override
    public List<Count> released() {
        Stream<Count> findings = owned
                .released(
                        FINDING,
                        "Finding",
                        "join r.conversation c join c.participants x join x.membership y join y.organisation v",
                        " and c.openedAt is not null")
                .stream();
        return Stream.concat(findings, Stream.of("p.partners", "p.school").flatMap(viewers -> Stream.of(
                                counts.byRole(
                                        JOINT,
                                        "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r)"
                                                + " from JointFinding r join r.school o join r.school s"
                                                + " join r.author m" + TODAY + " join " + viewers + " v"
                                                + BY,
                                        year()),
                                counts.byRole(
                                        FINDING,
                                        "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r)"
                                                + " from JointWord r join r.organisation o join r.finding j"
                                                + " join j.school s join r.author m" + TODAY + " join "
                                                + viewers + " v" + BY,
                                        year()))
                        .flatMap(each -> each)))
                .toList();
    }

    private Map<String, ?> year() {
        return Map.of("year", SchoolYear.of(LocalDate.now(clock)));
    }
}
