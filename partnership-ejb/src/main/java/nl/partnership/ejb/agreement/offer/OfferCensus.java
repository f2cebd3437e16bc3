package nl.partnership.ejb.agreement.offer;

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

/** How many offers and asks were opened to each party of a school. */
@ApplicationScoped
public class OfferCensus implements RecordCensus {

    /** What an organisation gives or misses. */
    public static final RecordKind OFFER =
            new RecordKind("OFFER", "agreement.offer.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String VIEWERS = "join r.conversation c join r.school s, Partnership p join p.school ps join ";

    @Inject
    private OwnedRecords owned;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(OFFER);
    }

    @Override
    public List<Count> released() {
        Map<String, ?> year = Map.of("year", SchoolYear.of(LocalDate.now(clock)));
        return Stream.of("p.partners v", "p.school v")
                .flatMap(viewers -> owned
                        .released(
                                OFFER,
                                "Offer",
                                VIEWERS + viewers,
                                " and c.openedAt is not null and ps.id = s.id and p.schoolYear = :year and v.id <> o.id",
                                year)
                        .stream())
                .toList();
    }
}
