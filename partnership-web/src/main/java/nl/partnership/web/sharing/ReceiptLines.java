package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.rule.ConditionState;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.rule.SharingWords;

/** Writes on paper what a receipt says of one kind of information: the rules that applied, and their conditions. */
@RequestScoped
class ReceiptLines {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private Screen screen;

    @Inject
    private SharingWords words;

    void write(Paper paper, Statement.KeptLine line, ReceiptView receipt) {
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
}
