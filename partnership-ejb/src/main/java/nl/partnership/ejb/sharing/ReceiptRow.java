package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;

/**
 * A receipt in a list. What it said is null, and its lists empty, once that was erased.
 *
 * @param pseudonym null when it was about no case
 * @param withoutRules whether no rules were in force then
 */
public record ReceiptRow(
        String id,
        String code,
        Receipt.Kind kind,
        Instant madeAt,
        Party receiver,
        String receiverOrganisationId,
        String receiverOrganisation,
        List<String> categories,
        String purpose,
        String pseudonym,
        Outcome outcome,
        Verdict verdict,
        boolean withoutRules)
        implements Serializable {

    /** Whether something was shared in acute danger on a day without rules: that says neither yes nor no. */
    public boolean isUndecided() {
        return kind == Receipt.Kind.ALREADY_SHARED && withoutRules;
    }

    static ReceiptRow of(Receipt receipt) {
        Statement said = receipt.getStatement().orElse(null);
        if (said == null) {
            return new ReceiptRow(
                    receipt.getId(),
                    receipt.getCode(),
                    receipt.getKind(),
                    receipt.getMadeAt(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    false);
        }
        return new ReceiptRow(
                receipt.getId(),
                receipt.getCode(),
                receipt.getKind(),
                receipt.getMadeAt(),
                said.situation().request().receiver(),
                said.receiver().organisationId(),
                said.receiver().organisation(),
                said.situation().request().categories(),
                said.situation().request().purpose(),
                said.pupilCase() == null ? null : said.pupilCase().pseudonym(),
                said.outcome(),
                said.verdict(),
                said.ruleSetVersion() == Decision.NO_RULES);
    }

    public boolean isErased() {
        return verdict == null;
    }
}
