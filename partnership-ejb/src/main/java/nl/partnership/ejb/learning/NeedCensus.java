package nl.partnership.ejb.learning;

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

/** How many training needs, and organisations that back one, there are for each party of a school; released by saving. */
@ApplicationScoped
public class NeedCensus implements RecordCensus {

    /** A training need, and that an organisation wants it as well. */
    public static final RecordKind TRAINING_NEED = new RecordKind(
            "TRAINING_NEED", "learning.need.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String GROUP = "select o.id, o.shortName, o.type, m.role, v.id, count(distinct r) from ";
    private static final String BY = " v where ps.id = s.id and p.schoolYear = :year and v.id <> o.id"
            + " group by o.id, o.shortName, o.type, m.role, v.id";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(TRAINING_NEED);
    }

    @Override
    public List<Count> released() {
        Map<String, ?> year = Map.of("year", SchoolYear.of(LocalDate.now(clock)));
        return Stream.of("p.partners", "p.school")
                .flatMap(viewers -> Stream.of(
                                "TrainingNeed r join r.school s join r.asker o join r.author m",
                                "NeedBacker r join r.organisation o join r.author m join r.need n join n.school s")
                        .map(records -> GROUP + records + ", Partnership p join p.school ps join " + viewers + BY))
                .flatMap(query -> counts.byRole(TRAINING_NEED, query, year))
                .toList();
    }
}
