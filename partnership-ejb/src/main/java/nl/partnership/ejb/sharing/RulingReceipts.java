package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.sharing.AdviceQuestion;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.CurrentCaller;

/** The receipt of a decision on advice. */
@Dependent
class RulingReceipts {

    @Inject
    private Matters matters;

    @Inject
    private Answers answers;

    @Inject
    private Receipts receipts;

    @Inject
    private CurrentCaller current;

    /** The second receipt: what the first asked, as it stands today, under the ruling. */
    Receipt keep(AdviceQuestion question, LocalDate until, ZonedDateTime now) {
        Receipt first = question.getReceipt();
        Optional<Rules> rules = answers.rulesOn(now.toLocalDate());
        Matter today = matters.again(said(question), rules, now.toLocalDate());
        Statement.RulingWords words = words(question, until);
        Matter ruled = today.with(today.situation().facts().withRuling(words.asFact()));
        Keeping keeping = new Keeping(Receipt.Kind.RULING, ruled, answers.of(ruled, rules), now)
                .after(first.getId())
                .ruling(words);
        return receipts.keep(keeping, first.getAsker(), first.getOrganisation());
    }

    private Statement.RulingWords words(AdviceQuestion question, LocalDate until) {
        return new Statement.RulingWords(
                question.getAdvicePermits(),
                question.getAdvice(),
                question.getAdviceReference(),
                question.getAdviser().getName(),
                question.getRulingPermits(),
                question.getRulingReason(),
                question.getDecider().getName(),
                current.get().party(),
                until);
    }

    static Statement said(AdviceQuestion question) {
        return question.getReceipt().getStatement().orElseThrow(() -> new RuleViolation("sharing.question.erased"));
    }
}
