package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder;

/** What organisations offer each other and miss, once it was opened; nothing that was taken back. */
@Dependent
public class OfferSearch implements RecordSearch {

    private static final String ROW = "select f.id, f.what, o.id, o.shortName, c.heldOn, s.shortName";

    @Inject
    private Offers offers;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "agreement.search.offers",
                OfferCensus.OFFER,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        String said = " and f.withdrawn = false" + words.in("f.searchKey");
        Map<String, Object> parameters = words.parameters();
        return RecordFinder.part(
                offers.query(ROW, Object[].class, said + " order by f.id", parameters),
                () -> offers.query("select count(f)", Long.class, said, parameters)
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        "offer",
                        (String) row[0],
                        (String) row[2],
                        null,
                        (String) row[1],
                        FoundRecord.place((String) row[3], (String) row[5]),
                        (LocalDate) row[4],
                        "/agreement/offer.xhtml?id=" + row[0]));
    }
}
