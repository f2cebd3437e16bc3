package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.rule.SharingWords;

/** Writes a receipt on paper: all that it says, and how it can be verified later. */
@RequestScoped
class ReceiptPaper {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private SharingWords words;

    @Inject
    private ReceiptWords receipts;

    /**
     * @param receipt not erased
     * @return the file
     */
    byte[] of(ReceiptView receipt) {
        Statement said = receipt.said();
        String title = screen.text("sharing.receipt.title", receipt.code());
        Paper paper = new Paper(title, screen.locale(), title);
        paper.lead(screen.text("sharing.receipt.kind." + receipt.kind()) + ": "
                + (receipts.isUndecided(receipt)
                        ? screen.text("sharing.receipt.undecided")
                        : words.verdict(said.verdict(), said.outcome())));
        paper.facts(facts(receipt));
        if (said.proposal()) {
            paper.text(screen.text("sharing.share.proposal"));
        }
        said.lines().forEach(line -> write(paper, line, receipt));
        told(paper, "sharing.paper.justification", said.situation().facts().justification());
        told(paper, "sharing.paper.because", said.because());
        if (said.ruling() != null) {
            write(paper, said.ruling());
        }
        if (!said.followUps().isEmpty()) {
            paper.heading(screen.text("sharing.paper.due"));
            said.followUps()
                    .forEach(due -> paper.text(screen.text(
                            "sharing.receipt.text.due",
                            screen.text("rule.condition." + due.condition()),
                            dates.kept(due.at()))));
        }
        paper.heading(screen.text("sharing.paper.verify"));
        paper.text(screen.text("sharing.paper.verify.how", receipt.code()));
        paper.text(screen.text("sharing.paper.notInIt"));
        return paper.pdf();
    }

    private Map<String, String> facts(ReceiptView receipt) {
        Statement said = receipt.said();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("sharing.receipt.code"), receipt.code());
        facts.put(screen.text("sharing.paper.madeAt"), dates.kept(receipt.madeAt()));
        if (said.sharedAt() != null) {
            facts.put(screen.text("sharing.paper.sharedAt"), dates.kept(said.sharedAt()));
        }
        facts.put(screen.text("sharing.paper.by"), receipts.sender(said));
        facts.put(screen.text("sharing.paper.to"), receipts.receiver(said));
        facts.put(
                screen.text("sharing.paper.purpose"),
                words.purpose(said.situation().request().purpose()));
        if (said.pupilCase() != null) {
            facts.put(screen.text("sharing.paper.case"), said.pupilCase().pseudonym());
        }
        facts.put(
                screen.text("sharing.paper.ruleSet"),
                said.ruleSetVersion() == Decision.NO_RULES
                        ? screen.text("rule.reason.noRuleSet")
                        : screen.text("sharing.paper.ruleSet.version", said.ruleSetVersion()));
        return facts;
    }

    private void write(Paper paper, Statement.KeptLine line, ReceiptView receipt) {
        paper.heading(screen.text(
                "sharing.paper.line",
                screen.text("rule.category." + line.category()),
                screen.text("rule.outcome." + line.outcome()),
                words.verdict(line.verdict(), line.outcome())));
        if (line.rules().isEmpty()) {
            paper.text(screen.text("rule.reason.noRule"));
        } else {
            paper.table(
                    heads("sharing.paper.rule", "sharing.paper.version", "sharing.paper.says"),
                    line.rules().stream().map(this::row).toList());
            line.rules().stream()
                    .filter(Statement.KeptRule::decisive)
                    .map(rule -> receipt.rules().get(rule.id()))
                    .filter(rule -> rule != null)
                    .forEach(rule -> write(paper, rule));
        }
        if (!line.conditions().isEmpty()) {
            Map<String, Affirmation> said = receipt.said().situation().facts().conditions();
            paper.table(
                    heads("sharing.paper.condition", "sharing.paper.status"),
                    line.conditions().stream()
                            .map(state -> row(state, said.get(state.code())))
                            .toList());
        }
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> screen.text(key)).toList();
    }

    private List<String> row(Statement.KeptRule rule) {
        String outcome = screen.text("rule.outcome." + rule.outcome());
        return List.of(
                rule.id(),
                String.valueOf(rule.version()),
                rule.decisive() ? screen.text("sharing.paper.decisive", outcome) : outcome);
    }

    /** What the board wrote itself stays Dutch, as it was adopted. */
    private void write(Paper paper, SharingRule rule) {
        paper.text(rule.id() + ": " + rule.explanation(), DUTCH);
        if (!rule.law().isEmpty()) {
            paper.text(screen.text("rule.basis." + rule.basis(), rule.law()));
        }
    }

    /** @param said of the condition; null when nothing was */
    private List<String> row(ConditionState state, Affirmation said) {
        String more = said == null
                ? ""
                : Stream.of(said.reference(), said.reason())
                        .filter(text -> text != null && !text.isBlank())
                        .map(text -> "\n" + text)
                        .collect(Collectors.joining());
        return List.of(
                screen.text("rule.condition." + state.code()),
                screen.text("sharing.share.status." + state.status()) + more);
    }

    private void write(Paper paper, Statement.RulingWords ruling) {
        paper.heading(screen.text("sharing.question.advice"));
        paper.text(may(ruling.advicePermits(), ruling.adviser()));
        told(paper, ruling.advice());
        told(paper, ruling.adviceReference());
        paper.heading(screen.text("sharing.question.ruling"));
        paper.text(may(ruling.permits(), ruling.decider()));
        told(paper, ruling.reason());
        if (ruling.until() != null) {
            paper.text(screen.text("sharing.paper.until", dates.kept(ruling.until())));
        }
    }

    private String may(boolean permits, String by) {
        return screen.text(permits ? "sharing.question.may" : "sharing.question.mayNot") + " (" + by + ")";
    }

    private void told(Paper paper, String heading, String text) {
        if (text != null) {
            paper.heading(screen.text(heading));
            paper.text(text);
        }
    }

    private static void told(Paper paper, String text) {
        if (text != null) {
            paper.text(text);
        }
    }
}
