package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.RecordFinder.Wanted;

/** Visions and guidelines in force, who is to act and steps of routes, of the schools with which somebody works today. */
@Dependent
public class VisionSearch implements RecordSearch {

    private static final Set<Audience> READERS = Set.of(Audience.PARTICIPANT, Audience.BOARD);

    private static final String ADOPTED =
            " x join x.school s join x.organisation o join x.author m, PartnershipParty y, " + RecordFinder.OF_TODAY
                    + " and x.standing = :adopted and o.closed = false and " + PartnershipAccess.PARTY + " and "
                    + RecordFinder.TOLD;

    private static final String STEPS =
            "RouteStep x join x.route r join r.school s join r.author m join m.organisation o, " + RecordFinder.OF_TODAY
                    + " and r.endedOn is null and " + RecordFinder.TOLD;

    private static final String TURNS = "Responsibility x join x.school s join x.author m join m.organisation o, "
            + RecordFinder.OF_TODAY + " and " + RecordFinder.TOLD;

    private static final String OF = "x.id, s.id, s.shortName, o.id, o.shortName, ";

    @Inject
    private RecordFinder finder;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                document("visions", VisionCensus.VISION, "VisionStatement", "x.adoptedOn, x.weDo, x.weDoNot, x.text"),
                document("guidelines", VisionCensus.GUIDELINE, "Guideline", "x.adoptedOn, x.title, x.steps"),
                ofTable("routes", VisionCensus.ROUTE, "r.since, x.what", STEPS, "route"),
                ofTable("turns", VisionCensus.RESPONSIBILITY, "x.confirmedOn, x.note", TURNS, "responsibility"));
    }

    private Shelf ofTable(String name, RecordKind kind, String select, String from, String trail) {
        Wanted wanted = new Wanted(OF + select, from, " order by s.nameKey, x.id", kind, Map.of());
        return shelf(name, kind, wanted, trail, "turns");
    }

    private Shelf document(String page, RecordKind kind, String entity, String select) {
        return shelf(
                page,
                kind,
                new Wanted(
                        OF + select,
                        entity + ADOPTED,
                        " order by x.adoptedOn desc, x.id",
                        kind,
                        Map.of("adopted", Standing.ADOPTED)),
                entity.equals("Guideline") ? "guideline" : "vision-statement",
                page);
    }

    private Shelf shelf(String name, RecordKind kind, Wanted wanted, String trail, String page) {
        return new Shelf(
                "vision.search." + name,
                kind,
                READERS,
                (words, first, most) -> finder.find(
                        wanted, words, first, most, row -> row(row, trail, "/vision/" + page + ".xhtml?school=")));
    }

    /** Its first words are its title when there are others. */
    private static FoundRecord row(Object[] row, String trail, String page) {
        List<String> texts = Stream.of(row)
                .skip(6)
                .map(String.class::cast)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        boolean titled = texts.size() > 1;
        return new FoundRecord(
                trail,
                (String) row[0],
                (String) row[3],
                titled ? Sentence.asItIs(texts.get(0)) : null,
                texts.stream().skip(titled ? 1 : 0).collect(Collectors.joining("\n")),
                FoundRecord.place((String) row[4], (String) row[2]),
                (LocalDate) row[5],
                page + row[1]);
    }
}
