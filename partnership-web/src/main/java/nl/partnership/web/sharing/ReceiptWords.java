package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.SharingWords;

/** Puts a receipt into plain words, short enough to copy into one's own file. */
@RequestScoped
class ReceiptWords {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private SharingWords words;

    @Inject
    private ShareChoices choices;

    /** @param receipt not erased */
    String of(ReceiptView receipt) {
        Statement said = receipt.said();
        List<String> text = new ArrayList<>();
        text.add(screen.text("sharing.receipt.kind." + receipt.kind()) + ", " + dates.kept(receipt.madeAt()) + ".");
        text.add(screen.text("sharing.receipt.text.who", sender(said)));
        text.add(screen.text(
                "sharing.receipt.text.to",
                receiver(said),
                words.purpose(said.situation().request().purpose())));
        if (said.pupilCase() != null) {
            text.add(screen.text("sharing.receipt.text.case", said.pupilCase().pseudonym()));
        }
        said.lines().forEach(line -> text.add(line(line, isWithoutRules(said))));
        if (said.proposal()) {
            text.add(screen.text("sharing.share.proposal"));
        }
        if (said.situation().facts().justification() != null) {
            text.add(screen.text(
                    "sharing.receipt.text.justification",
                    said.situation().facts().justification()));
        }
        if (said.because() != null) {
            text.add(screen.text("sharing.receipt.text.because", said.because()));
        }
        if (said.sharedAt() != null) {
            text.add(screen.text("sharing.receipt.text.sharedAt", dates.kept(said.sharedAt())));
        }
        said.followUps()
                .forEach(due -> text.add(screen.text(
                        "sharing.receipt.text.due",
                        screen.text("rule.condition." + due.condition()),
                        dates.kept(due.at()))));
        text.add(
                isWithoutRules(said)
                        ? screen.text("sharing.receipt.text.code.noRules", receipt.code())
                        : screen.text("sharing.receipt.text.code", receipt.code(), said.ruleSetVersion()));
        return String.join("\n", text);
    }

    /** Who asked: name, role, organisation. */
    String sender(Statement said) {
        return String.join(
                ", ",
                said.asker().name(),
                choices.name(said.situation().request().sender()),
                said.asker().organisation());
    }

    /** Who was to get it: role and organisation. */
    String receiver(Statement said) {
        return String.join(
                ", ",
                choices.name(said.situation().request().receiver()),
                said.receiver().organisation());
    }

    private static boolean isWithoutRules(Statement said) {
        return said.ruleSetVersion() == Decision.NO_RULES;
    }

    /** Whether something was shared in acute danger on a day without rules: that says neither yes nor no. */
    boolean isUndecided(ReceiptView receipt) {
        return receipt.kind() == Receipt.Kind.ALREADY_SHARED && isWithoutRules(receipt.said());
    }

    private String line(Statement.KeptLine line, boolean withoutRules) {
        if (withoutRules) {
            return screen.text("sharing.receipt.text.line.noRules", screen.text("rule.category." + line.category()));
        }
        return screen.text(
                line.rules().isEmpty() ? "sharing.receipt.text.line.noRule" : "sharing.receipt.text.line",
                screen.text("rule.category." + line.category()),
                screen.text("rule.outcome." + line.outcome()),
                words.verdict(line.verdict(), line.outcome()),
                String.join(
                        ", ", line.rules().stream().map(Statement.KeptRule::id).toList()));
    }

    boolean misses(ReceiptView receipt, String condition) {
        return receipt.kind() == Receipt.Kind.DECISION
                && receipt.said().lines().stream()
                        .flatMap(line -> line.conditions().stream())
                        .anyMatch(state -> state.code().equals(condition) && state.status() == ConditionStatus.MISSING);
    }

    /** Whether something else than a rule stood in the way, which may have come since. */
    boolean isUnfinished(ReceiptView receipt) {
        return receipt.kind() == Receipt.Kind.DECISION
                && receipt.laterIds().isEmpty()
                && receipt.said().verdict() != Verdict.PERMIT
                && receipt.said().lines().stream()
                        .allMatch(line -> line.verdict() == Verdict.PERMIT
                                || line.verdict() == Verdict.PENDING
                                || line.conditions().stream()
                                        .anyMatch(state -> state.status() == ConditionStatus.MISSING));
    }
}
