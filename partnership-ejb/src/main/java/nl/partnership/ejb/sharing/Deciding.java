package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.FromSender;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/** From what somebody typed to a receipt. The clock is read once for each decision. */
@Dependent
class Deciding {

    @Inject
    private Matters matters;

    @Inject
    private Answers answers;

    @Inject
    private Rulings rulings;

    @Inject
    private Questions questions;

    @Inject
    private ColleagueChecks checks;

    @Inject
    private Receipts receipts;

    @Inject
    private AskingScreening screening;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    OwnDuties ownDuties() {
        LocalDate today = LocalDate.now(clock);
        return answers.rulesOn(today)
                .map(rules -> new FromSender(rules, current.get().party(), today))
                .map(OwnDuties::of)
                .orElse(OwnDuties.NONE);
    }

    SharingAnswer preview(Asking asking) {
        LocalDate today = LocalDate.now(clock);
        Optional<Rules> rules = answers.rulesOn(today);
        Matter matter = matters.of(asking, rules, today);
        return answers.of(matter.receiver() == null ? matter : underRuling(matter, today), rules);
    }

    Decided decide(Asking asking) {
        screening.require(asking);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<Rules> rules = answers.rulesOn(now.toLocalDate());
        Matter matter = matters.of(asking, rules, now.toLocalDate()).named();
        matter.requireCase(rules);
        Optional<Receipt> standing = rulings.standing(matter, now.toLocalDate());
        return keep(
                under(matter, standing),
                rules,
                now,
                standing.map(Receipt::getId).orElse(null));
    }

    Decided complete(String receiptId) {
        Receipt first = receipts.requireOwn(receiptId);
        Statement said = first.getStatement()
                .filter(one -> one.kind() == Receipt.Kind.DECISION)
                .orElseThrow(() -> new RuleViolation("sharing.decision.nothingToComplete"));
        if (!said.situation().request().sender().equals(current.get().party())) {
            throw new RuleViolation("sharing.decision.otherRole");
        }
        questions.requireNoneOpen(first);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<Rules> rules = answers.rulesOn(now.toLocalDate());
        Matter matter = matters.again(said, rules, now.toLocalDate());
        matter.requireCase(rules);
        Optional<Receipt> ruling = rulings.about(first).or(() -> rulings.standing(matter, now.toLocalDate()));
        Matter completed = under(matter, ruling);
        if (checks.isConfirmed(first)) {
            completed = completed.with(completed.situation().facts().withMet(Codes.SECOND_PERSON));
        }
        return keep(completed, rules, now, first.getId());
    }

    String notShared(Asking asking, String typed) {
        screening.require(asking);
        content.require("because", typed);
        String because = AskingCheck.because(typed);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Optional<Rules> rules = answers.rulesOn(now.toLocalDate());
        Matter matter = matters.of(asking, rules, now.toLocalDate()).named();
        return receipts.keep(
                        new Keeping(Receipt.Kind.NOT_SHARED, matter, answers.of(matter, rules), now).because(because))
                .getId();
    }

    String alreadyShared(Asking asked, LocalDateTime sharedAt) {
        Asking asking = asked.inAcuteDanger();
        screening.require(asking);
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (sharedAt == null || sharedAt.isAfter(now.toLocalDateTime())) {
            throw RuleViolation.at("sharedAt", "sharing.decision.sharedAt");
        }
        Optional<Rules> rules = answers.rulesOn(now.toLocalDate());
        Matter matter = matters.ofDanger(asking, rules, now.toLocalDate()).named();
        return receipts.keep(new Keeping(Receipt.Kind.ALREADY_SHARED, matter, answers.of(matter, rules), now)
                        .sharedAt(sharedAt.atZone(now.getZone()).toInstant()))
                .getId();
    }

    private Decided keep(Matter matter, Optional<Rules> rules, ZonedDateTime now, String firstId) {
        SharingAnswer answer = answers.of(matter, rules);
        Receipt receipt = receipts.keep(new Keeping(Receipt.Kind.DECISION, matter, answer, now).after(firstId));
        questions.ask(receipt, answer.decision().verdict());
        return new Decided(receipt.getId(), answer);
    }

    private Matter underRuling(Matter matter, LocalDate today) {
        return under(matter, rulings.standing(matter, today));
    }

    private static Matter under(Matter matter, Optional<Receipt> ruling) {
        return ruling.map(one -> matter.with(matter.situation().facts().withRuling(one.getRuling())))
                .orElse(matter);
    }
}
