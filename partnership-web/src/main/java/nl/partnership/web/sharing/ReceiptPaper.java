package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.rule.SharingWords;

/** Writes a receipt on paper: all that it says, and how it can be verified later. */
@RequestScoped
class ReceiptPaper {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private SharingWords words;

    @Inject
    private ReceiptWords receipts;

    @Inject
    private ReceiptLines lines;

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
        said.lines().forEach(line -> lines.write(paper, line, receipt));
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
