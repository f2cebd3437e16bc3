package nl.partnership.ejb.partner.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** For which partners it is that a school said who speaks for parents and pupils; released by saving. */
@ApplicationScoped
public class RepresentationCensus implements RecordCensus {

    /** Who speaks for the parents and the pupils of a school. */
    public static final RecordKind REPRESENTATION = new RecordKind(
            "REPRESENTATION", "partner.representation.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(REPRESENTATION);
    }

    @Override
    public List<Count> released() {
        return counts.byRole(
                        REPRESENTATION,
                        "select s.id, s.shortName, s.type, a.role, o.id, count(r) from Representation r join r.school s"
                                + " join r.author a, Partnership p join p.school ps join p.partners o"
                                + " where ps.id = s.id and p.schoolYear = :year"
                                + " group by s.id, s.shortName, s.type, a.role, o.id",
                        Map.of("year", SchoolYear.of(LocalDate.now(clock))))
                .toList();
    }
}
