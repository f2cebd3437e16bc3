package nl.partnership.ejb.support;

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

/** How many agreements on who informs whom there are for each partner of a school; released by saving. */
@ApplicationScoped
public class DutyCensus implements RecordCensus {

    /** Who informs whom. */
    public static final RecordKind DUTY = new RecordKind(
            "COMMUNICATION_DUTY", "support.duty.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(DUTY);
    }

    @Override
    public List<Count> released() {
        return counts.byParty(
                        DUTY,
                        "select s.id, s.shortName, d.authorParty, o.id, count(d) from CommunicationDuty d join d.school s,"
                                + " Partnership p join p.school ps join p.partners o where ps.id = s.id"
                                + " and p.schoolYear = :year group by s.id, s.shortName, d.authorParty, o.id",
                        Map.of("year", SchoolYear.of(LocalDate.now(clock))))
                .toList();
    }
}
