package nl.partnership.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder;

/** Who informs whom, by the organisation that informs and by when it does not. */
@Dependent
public class DutySearch implements RecordSearch {

    private static final String ROW = "select d.id, d.exception, s.id, s.shortName, d.agreedOn, d.role, w.shortName";

    @Inject
    private VisibleDuties duties;

    @Inject
    private CurrentCaller current;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "support.search.duties", DutyCensus.DUTY, Set.of(Audience.PARTICIPANT, Audience.BOARD), this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        String said = words.in("d.searchKey", "w.shortKey");
        Map<String, Object> parameters = words.parameters();
        return RecordFinder.part(
                duties.informers(ROW, Object[].class, said + " order by s.nameKey, d.id", parameters),
                () -> duties.informers("select count(d)", Long.class, said, parameters)
                        .getSingleResult(),
                first,
                most,
                this::row);
    }

    private FoundRecord row(Object[] row) {
        return new FoundRecord(
                "communication-duty",
                (String) row[0],
                (String) row[2],
                Sentence.asItIs(Roles.word((String) row[5], current.get().language()) + ", " + row[6]),
                (String) row[1],
                (String) row[3],
                (LocalDate) row[4],
                "/support/duty.xhtml?id=" + row[0]);
    }
}
