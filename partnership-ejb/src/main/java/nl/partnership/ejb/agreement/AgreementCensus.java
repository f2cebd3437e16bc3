package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;

/** How many agreements there are for each of their parties. They are released by saving, to the parties alone. */
@ApplicationScoped
public class AgreementCensus implements RecordCensus {

    /** A working agreement, of whoever proposed it. */
    public static final RecordKind AGREEMENT =
            new RecordKind("AGREEMENT", "agreement.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final int MOST = 10_000;

    private static final String AGREEMENTS = "select a.id, a.shortName, v.authorParty, o.id, count(distinct g)"
            + " from AgreementVersion v join v.agreement g join v.author m join m.organisation a join v.parties o"
            + " where v.standing <> :replaced and o.id <> a.id group by a.id, a.shortName, v.authorParty, o.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<RecordKind> kinds() {
        return List.of(AGREEMENT);
    }

    @Override
    public List<Count> released() {
        return entityManager
                .createQuery(AGREEMENTS, Object[].class)
                .setParameter("replaced", AgreementVersion.Standing.REPLACED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Count(
                        AGREEMENT, (String) row[0], (String) row[1], Party.of((String) row[2]), (String) row[3], (Long)
                                row[4]))
                .toList();
    }
}
