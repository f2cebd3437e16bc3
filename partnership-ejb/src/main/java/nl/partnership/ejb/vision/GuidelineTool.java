package nl.partnership.ejb.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/**
 * The guidelines of a school and its partners, for the question of the card whether visions became a way of working. It
 * tells of what everybody at the table may see, and is read once a request.
 */
@RequestScoped
public class GuidelineTool implements QuestionTool {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    private final Map<AtTable, List<GuidelineRow>> read = new HashMap<>();

    @Override
    public String name() {
        return "guidelines";
    }

    @Override
    public String path() {
        return "/vision/guidelines.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(one -> new Row(
                        Sentence.asItIs(one.title()),
                        Sentence.of("vision.tool.guideline", kind(one.kind()), one.adoptedOn()),
                        Sentence.of("vision.tool.look"),
                        "/vision/guidelines.xhtml?school=" + school(table)))
                .toList();
    }

    /** Which guidelines there are of a kind; null without. */
    Row row(AtTable table, GuidelineKind kind) {
        List<Sentence> titles = all(table).stream()
                .filter(one -> one.kind() == kind)
                .map(one -> Sentence.asItIs(one.title()))
                .toList();
        return titles.isEmpty()
                ? null
                : new Row(
                        kind(kind),
                        Sentence.several(titles),
                        Sentence.of("vision.tool.look"),
                        path() + "?school=" + school(table));
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<GuidelineRow> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("vision.tool.noGuidelines"));
        }
        String school = school(table);
        List<Sentence> lacking = Stream.of(GuidelineKind.values())
                .filter(kind -> all.stream()
                        .noneMatch(one ->
                                one.kind() == kind && one.organisationId().equals(school)))
                .map(GuidelineTool::kind)
                .toList();
        if (!lacking.isEmpty()) {
            return new Proposal(
                    Proposal.Level.PARTLY, Sentence.of("vision.tool.schoolLacks", Sentence.several(lacking)));
        }
        LocalDate today = LocalDate.now(clock);
        List<Sentence> due = all.stream()
                .filter(one -> one.isDue(today))
                .map(one -> Sentence.asItIs(one.title()))
                .toList();
        return due.isEmpty()
                ? null
                : new Proposal(Proposal.Level.PARTLY, Sentence.of("vision.tool.guidelineDue", Sentence.several(due)));
    }

    private static Sentence kind(GuidelineKind kind) {
        return Sentence.of("vision.guideline.kind." + kind);
    }

    private String school(AtTable table) {
        return entityManager
                .find(Partnership.class, table.partnershipId())
                .getSchool()
                .getId();
    }

    private List<GuidelineRow> all(AtTable table) {
        return read.computeIfAbsent(table, at -> documents.at(GuidelineRow.KIND, at, school(at)));
    }
}
