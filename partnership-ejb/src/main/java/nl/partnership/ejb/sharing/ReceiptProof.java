package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.audit.ChainProof;
import nl.partnership.ejb.audit.TrailProof;
import nl.partnership.ejb.ruleset.NumberedRules;

/** Proves a receipt: by deciding again, and by the row that the audit trail wrote when it was made. */
@Dependent
class ReceiptProof {

    @Inject
    private NumberedRules rules;

    @Inject
    private TrailProof trail;

    @Inject
    private Clock clock;

    ReceiptVerification of(Receipt receipt) {
        if (receipt.isErased() && !receipt.getEraseOn().isAfter(LocalDate.now(clock))) {
            return new ReceiptVerification(false, ChainProof.ERASED, null);
        }
        boolean recomputed =
                receipt.isUnchanged() && isDecidedAgain(receipt.getStatement().orElseThrow());
        TrailProof.Answer answer = trail.of(
                "receipt.created", "receipt", receipt.getId(), "digest", receipt.getDigest(), receipt.getMadeAt());
        return new ReceiptVerification(recomputed, answer.chain(), answer.forgottenOn());
    }

    private boolean isDecidedAgain(Statement said) {
        Optional<Rules> version = rules.get(said.ruleSetVersion());
        return (version.isPresent() || said.ruleSetVersion() == Decision.NO_RULES)
                && Statement.lines(said.situation().decide(version)).equals(said.lines());
    }
}
