package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.partner.Sight;

/** Cases to learn from, for the questions of the card on them. It is read once a request. */
@RequestScoped
public class CaseTool implements QuestionTool {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CaseBook book;

    @Inject
    private Sight sight;

    private final Map<AtTable, List<CaseRow>> read = new HashMap<>();

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String path() {
        return "/language/cases.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.asItIs(row.title()),
                        Sentence.of("language.case.tool."
                                + (row.stage() == CaseStage.CLOSED ? "closed" : row.isOpened() ? "opened" : "blind")),
                        Sentence.of("language.tool.look"),
                        "/language/case.xhtml?id=" + row.id()))
                .toList();
    }

    /** That there is none, or for how many nothing was learned yet; with a guest it says nothing. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<CaseRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("language.case.tool.none"));
        }
        long open = all.stream().filter(row -> row.stage() != CaseStage.CLOSED).count();
        return open == 0
                ? null
                : new Proposal(Proposal.Level.PARTLY, Sentence.of("language.case.tool.partly", open, all.size()));
    }

    private List<CaseRow> all(AtTable table) {
        return read.computeIfAbsent(
                table,
                at -> book.of(
                        entityManager
                                .find(Partnership.class, at.partnershipId())
                                .getSchool()
                                .getId(),
                        Eyes.of(sight, at)));
    }
}
