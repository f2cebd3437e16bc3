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
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/**
 * The visions of a school and its partners, for the question of the card whether each has its own. It tells of what
 * everybody at the table may see, and is read once a request.
 */
@RequestScoped
public class VisionTool implements QuestionTool {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    private final Map<AtTable, List<Card>> read = new HashMap<>();

    /** @param vision null when there is none that everybody at the table may see */
    private record Card(String schoolId, Organisation party, VisionRow vision) {}

    @Override
    public String name() {
        return "visions";
    }

    @Override
    public String path() {
        return "/vision/visions.xhtml";
    }

    /** What each says that it does. */
    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .filter(card -> card.vision() != null)
                .limit(MOST_ROWS)
                .map(card -> new Row(
                        Sentence.asItIs(card.party().getShortName()),
                        Sentence.of("vision.tool.weDo", card.vision().weDo()),
                        Sentence.of("vision.tool.look"),
                        "/vision/visions.xhtml?school=" + card.schoolId()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<Card> all = all(table);
        List<Sentence> without = names(all.stream().filter(card -> card.vision() == null));
        if (without.size() == all.size()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("vision.tool.noVisions"));
        }
        if (!without.isEmpty()) {
            return new Proposal(
                    Proposal.Level.PARTLY, Sentence.of("vision.tool.withoutVision", Sentence.several(without)));
        }
        LocalDate today = LocalDate.now(clock);
        List<Sentence> due = names(all.stream().filter(card -> card.vision().isDue(today)));
        return due.isEmpty()
                ? null
                : new Proposal(Proposal.Level.PARTLY, Sentence.of("vision.tool.visionDue", Sentence.several(due)));
    }

    private static List<Sentence> names(Stream<Card> cards) {
        return cards.map(card -> Sentence.asItIs(card.party().getShortName())).toList();
    }

    private List<Card> all(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<Card> find(AtTable table) {
        Partnership partnership = entityManager.find(Partnership.class, table.partnershipId());
        String school = partnership.getSchool().getId();
        List<VisionRow> rows = documents.at(VisionRow.KIND, table, school);
        return VisionAccess.parties(partnership)
                .map(party -> new Card(
                        school,
                        party,
                        rows.stream()
                                .filter(row -> row.organisationId().equals(party.getId()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
