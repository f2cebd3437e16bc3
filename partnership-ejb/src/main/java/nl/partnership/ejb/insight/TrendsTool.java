package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;

/**
 * What stands at the question on trends and figures: where figures come from, and for who may count them the way to the
 * school's own incidents. It is the same with none and with thousands of those: everybody at the table reads it.
 */
@ApplicationScoped
public class TrendsTool implements QuestionTool {

    @Inject
    private SourceStandings standings;

    @Override
    public String name() {
        return "trends";
    }

    @Override
    public String path() {
        return SourcesTool.PATH;
    }

    @Override
    public String ownPath() {
        return "/insight/incidents.xhtml";
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
