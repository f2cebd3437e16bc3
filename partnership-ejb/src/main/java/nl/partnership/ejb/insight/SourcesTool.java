package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;

/** Where figures about safety come from, for the question of the card about sources. */
@ApplicationScoped
public class SourcesTool implements QuestionTool {

    static final String PATH = "/insight/sources.xhtml";

    @Inject
    private SourceStandings standings;

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<Row> rows(AtTable table) {
        return standings.rows(table);
    }

    @Override
    public Proposal proposal(AtTable table) {
        return standings.proposal(table);
    }
}
