package nl.partnership.ejb.learning;

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

/** What people want to learn, by its topic. */
@Dependent
public class NeedSearch implements RecordSearch {

    private static final String ROW = "select n.id, n.topic, a.id, a.shortName, n.notedOn, s.shortName";

    @Inject
    private VisibleNeeds needs;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "learning.search.needs",
                NeedCensus.TRAINING_NEED,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        String said = words.in("n.searchKey");
        Map<String, Object> parameters = words.parameters();
        return RecordFinder.part(
                needs.query(ROW, Object[].class, said + " order by n.notedOn desc, n.id", parameters),
                () -> needs.query("select count(n)", Long.class, said, parameters)
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        "training-need",
                        (String) row[0],
                        (String) row[2],
                        null,
                        (String) row[1],
                        FoundRecord.place((String) row[3], (String) row[5]),
                        (LocalDate) row[4],
                        "/learning/need.xhtml?id=" + row[0]));
    }
}
