package nl.partnership.ejb.support.consultation;

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

/** Consultations, by their name, purpose and place. */
@Dependent
public class ConsultationSearch implements RecordSearch {

    private static final String ROW = "select c.id, c.purpose, s.id, s.shortName, c.agreedOn, c.name";

    @Inject
    private VisibleConsultations consultations;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "support.search.consultations",
                ConsultationCensus.CONSULTATION,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        String said = words.in("c.searchKey");
        Map<String, Object> parameters = words.parameters();
        return RecordFinder.part(
                consultations.query(ROW, Object[].class, said + " order by c.nameKey, c.id", parameters),
                () -> consultations
                        .query("select count(c)", Long.class, said, parameters)
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        "consultation",
                        (String) row[0],
                        (String) row[2],
                        Sentence.asItIs((String) row[5]),
                        (String) row[1],
                        (String) row[3],
                        (LocalDate) row[4],
                        "/support/consultation.xhtml?id=" + row[0]));
    }
}
