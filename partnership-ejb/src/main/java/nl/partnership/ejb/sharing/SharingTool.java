package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.covenant.Covenants;
import nl.partnership.ejb.ruleset.RulesInForce;

/** "May I share this?", for the question of the card which information one may share. */
@ApplicationScoped
public class SharingTool implements QuestionTool {

    public static final String NAME = "sharing";

    @Inject
    private Covenants covenants;

    @Inject
    private RulesInForce inForce;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/sharing/share.xhtml";
    }

    /** The covenants on which sharing between those at the table can lean. */
    @Override
    public List<Row> rows(AtTable table) {
        return covenants.ofAll(table, LocalDate.now(clock), MOST_ROWS).stream()
                .map(covenant -> new Row(
                        Sentence.asItIs(covenant.title()),
                        Sentence.of("sharing.tool.until", covenant.until()),
                        Sentence.of("sharing.tool.covenant"),
                        "/covenant/covenant.xhtml?id=" + covenant.id()))
                .toList();
    }

    /** That there are no rules by which one may share. A covenant that is not there says nothing: much needs none. */
    @Override
    public Proposal proposal(AtTable table) {
        return inForce.rules().isPresent()
                ? null
                : new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("sharing.tool.noRules"));
    }
}
