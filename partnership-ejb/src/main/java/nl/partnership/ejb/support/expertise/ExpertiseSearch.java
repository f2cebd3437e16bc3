package nl.partnership.ejb.support.expertise;

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
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder;

/** Whom a school really calls, by their name, for what one calls them and when. */
@Dependent
public class ExpertiseSearch implements RecordSearch {

    private static final String ROW = "select e.id, e.how, o.id, o.shortName, e.confirmedOn, s.shortName, e.name";

    @Inject
    private VisibleExpertise map;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "support.search.expertise",
                ExpertiseCensus.EXPERTISE,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        String said = words.in("e.searchKey");
        Map<String, Object> parameters = words.parameters();
        return RecordFinder.part(
                map.query(ROW, Object[].class, said + " order by e.nameKey, e.id", parameters),
                () -> map.query("select count(e)", Long.class, said, parameters).getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        "expertise",
                        (String) row[0],
                        (String) row[2],
                        Sentence.asItIs((String) row[6]),
                        (String) row[1],
                        FoundRecord.place((String) row[3], (String) row[5]),
                        (LocalDate) row[4],
                        "/support/map-entry.xhtml?id=" + row[0]));
    }
}
