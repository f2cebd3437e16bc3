package nl.partnership.ejb.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.ColleagueCheck;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;

/**
 * One receipt.
 *
 * @param code by which it can be looked up and verified later
 * @param said what it says; null once that was erased
 * @param json the same as it is stored; null once that was erased
 * @param rules the rules that it names, by id, in the words of the version by which was decided
 * @param firstId the receipt that this one follows, or null
 * @param laterIds the receipts that follow this one, oldest first
 * @param questionId the question to the adviser about this receipt; null when there is none, like its status
 * @param check whether a colleague looked; null when nobody was asked
 * @param mine whether the caller is the one who asked
 */
public record ReceiptView(
        String id,
        Receipt.Kind kind,
        String code,
        Instant madeAt,
        LocalDate eraseOn,
        Statement said,
        String json,
        Map<String, SharingRule> rules,
        String firstId,
        List<String> laterIds,
        String questionId,
        AdviceQuestion.Status question,
        ColleagueCheck.Status check,
        boolean mine) {

    public boolean isErased() {
        return said == null;
    }
}
