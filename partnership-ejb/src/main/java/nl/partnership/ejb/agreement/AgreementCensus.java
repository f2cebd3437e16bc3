package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many agreements there are for each of their parties. They are released by saving, to the parties alone. */
@ApplicationScoped
public class AgreementCensus implements RecordCensus {

    /** A working agreement, of whoever proposed it. */
    public static final RecordKind AGREEMENT =
            new RecordKind("AGREEMENT", "agreement.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    private static final String AGREEMENTS = "select a.id, a.shortName, v.authorParty, o.id, count(distinct g)"
            + " from AgreementVersion v join v.agreement g join v.author m join m.organisation a join v.parties o"
            + " where v.standing <> :replaced and o.id <> a.id group by a.id, a.shortName, v.authorParty, o.id";

    @Inject
    private ReleasedCounts counts;

    @Override
    public List<RecordKind> kinds() {
        return List.of(AGREEMENT);
    }

    @Override
    public List<Count> released() {
        return counts.byParty(AGREEMENT, AGREEMENTS, Map.of("replaced", AgreementVersion.Standing.REPLACED))
                .toList();
    }
}
