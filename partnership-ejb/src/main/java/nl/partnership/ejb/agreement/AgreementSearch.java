package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder;

/** Agreements in their words of today, and what organisations expect of each other. */
@Dependent
public class AgreementSearch implements RecordSearch {

    private static final Set<Audience> READERS = Set.of(Audience.PARTICIPANT, Audience.BOARD);

    private static final String AGREEMENT = "select g.id, v.text, s.id, s.shortName, v.validFrom, v.title";
    private static final String EXPECTATION = "select x.id, x.text, a.id, s.shortName, x.lastDay, a.shortName";

    @Inject
    private VisibleAgreements agreements;

    @Inject
    private VisibleExpectations expectations;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                new Shelf("agreement.search.agreements", AgreementCensus.AGREEMENT, READERS, this::agreements),
                new Shelf("agreement.search.expectations", ExpectationCensus.EXPECTATION, READERS, this::expectations));
    }

    private Listed<FoundRecord> agreements(Words words, int first, int most) {
        String said = words.in("v.searchKey");
        return RecordFinder.part(
                agreements.ofEach(
                        AGREEMENT, Object[].class, said + " order by v.validFrom desc, g.id", words.parameters()),
                () -> agreements
                        .ofEach("select count(v)", Long.class, said, words.parameters())
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        ThreadOfAgreements.AGREEMENT,
                        (String) row[0],
                        (String) row[2],
                        Sentence.asItIs((String) row[5]),
                        (String) row[1],
                        (String) row[3],
                        (LocalDate) row[4],
                        "/agreement/agreement.xhtml?id=" + row[0]));
    }

    private Listed<FoundRecord> expectations(Words words, int first, int most) {
        String said = words.in("x.searchKey");
        return RecordFinder.part(
                expectations.query(
                        EXPECTATION, Object[].class, said + " order by x.lastDay desc, x.id", words.parameters()),
                () -> expectations
                        .query("select count(x)", Long.class, said, words.parameters())
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        ExpectationDesk.KIND,
                        (String) row[0],
                        (String) row[2],
                        null,
                        (String) row[1],
                        FoundRecord.place((String) row[5], (String) row[3]),
                        null,
                        "/agreement/expectation.xhtml?id=" + row[0]));
    }
}
