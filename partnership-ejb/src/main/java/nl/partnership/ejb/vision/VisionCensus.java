package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many answers and routes there are for each party of today. They are released by saving, to the parties. */
@ApplicationScoped
public class VisionCensus implements RecordCensus {

    /** What one organisation does at a signal, by whoever wrote it. */
    public static final RecordKind RESPONSIBILITY = new RecordKind(
            "RESPONSIBILITY", "vision.responsibility.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    /** Whom one calls at a signal. */
    public static final RecordKind ROUTE =
            new RecordKind("ROUTE", "vision.route.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** How an organisation sees safety, and its part in it. */
    public static final RecordKind VISION = new RecordKind(
            "VISION_STATEMENT", "vision.statement.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    /** How an organisation goes about a safe climate, an incident or prevention. */
    public static final RecordKind GUIDELINE =
            new RecordKind("GUIDELINE", "vision.guideline.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String COUNTS = "select a.id, a.shortName, a.type, m.role, v.id, count(distinct r) from ";

    private static final String OF =
            " r join r.author m join m.organisation a join r.school s, Partnership p" + " join p.school ps";

    private static final String WHERE = " where ps.id = s.id and p.schoolYear = :year and v.id <> a.id";

    private static final String GROUP = " group by a.id, a.shortName, a.type, m.role, v.id";

    private static final String TO_PARTNERS = " join p.partners v";
    private static final String TO_SCHOOL = " join p.school v";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(RESPONSIBILITY, ROUTE, VISION, GUIDELINE);
    }

    @Override
    public List<Count> released() {
        return Stream.of(
                        count(RESPONSIBILITY, "Responsibility", TO_PARTNERS, ""),
                        count(RESPONSIBILITY, "Responsibility", TO_SCHOOL, ""),
                        count(ROUTE, "Route", TO_PARTNERS, " and r.endedOn is null"),
                        released(VISION, "VisionStatement"),
                        released(GUIDELINE, "Guideline"))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Count> released(RecordKind kind, String entity) {
        return Stream.of(TO_PARTNERS, TO_SCHOOL)
                .flatMap(viewers -> owned
                        .released(
                                kind,
                                entity,
                                " join r.school s, Partnership p join p.school ps" + viewers,
                                " and ps.id = s.id and p.schoolYear = :year and v.id <> o.id and r.standing = :adopted",
                                Map.of("year", SchoolYear.of(LocalDate.now(clock)), "adopted", Standing.ADOPTED))
                        .stream());
    }

    private Stream<Count> count(RecordKind kind, String entity, String viewers, String condition) {
        return counts.byRole(
                kind,
                COUNTS + entity + OF + viewers + WHERE + condition + GROUP,
                Map.of("year", SchoolYear.of(LocalDate.now(clock))));
    }
}
