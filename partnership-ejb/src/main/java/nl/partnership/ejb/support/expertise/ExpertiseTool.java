package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.support.Expertise;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;

/** The support map, for the question of the card whether expertise is known and within reach. It is read once a request. */
@RequestScoped
public class ExpertiseTool implements QuestionTool {

    @Inject
    private VisibleExpertise visible;

    @Inject
    private Reaches reaches;

    @Inject
    private Signals signals;

    private final Map<AtTable, Standing> read = new HashMap<>();

    /** @param wrong ids of those that somebody said to be wrong, and everybody at the table knows of */
    private record Standing(List<Expertise> all, Set<String> wrong) {}

    @Override
    public String name() {
        return "expertise";
    }

    @Override
    public String path() {
        return "/support/map.xhtml";
    }

    /** What is not right first, then what nobody confirmed for long. */
    @Override
    public List<Row> rows(AtTable table) {
        Standing standing = standing(table);
        return standing.all().stream()
                .sorted(Comparator.comparing(
                                (Expertise entry) -> !standing.wrong().contains(entry.getId()))
                        .thenComparing(entry -> !entry.isFaded(visible.today())))
                .limit(MOST_ROWS)
                .map(entry -> new Row(
                        Sentence.asItIs(entry.terms().name()),
                        note(entry, standing),
                        Sentence.of("support.tool.look"),
                        "/support/map-entry.xhtml?id=" + entry.getId()))
                .toList();
    }

    private Sentence note(Expertise entry, Standing standing) {
        Sentence sector = Sentence.of("support.sector." + entry.terms().sector());
        if (standing.wrong().contains(entry.getId())) {
            return Sentence.of("support.expertise.tool.isWrong", sector);
        }
        return entry.isFaded(visible.today())
                ? Sentence.of("support.expertise.tool.isFaded", sector, entry.getConfirmedOn())
                : Sentence.of(
                        "support.expertise.tool.of",
                        sector,
                        entry.getOrganisation().getShortName());
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        Standing standing = standing(table);
        List<Expertise> all = standing.all();
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("support.expertise.tool.none"));
        }
        if (!standing.wrong().isEmpty()) {
            return partly(
                    Sentence.of("support.expertise.tool.wrong", standing.wrong().size(), all.size()));
        }
        long faded =
                all.stream().filter(entry -> entry.isFaded(visible.today())).count();
        if (faded > 0) {
            return partly(Sentence.of("support.expertise.tool.faded", faded, all.size()));
        }
        SchoolSignals known = signals.of(all.get(0).getSchool().getId());
        List<Sentence> without = known.shown(List.of()).stream()
                .filter(signal ->
                        all.stream().noneMatch(entry -> entry.terms().signals().contains(signal)))
                .map(known::sentence)
                .toList();
        return without.isEmpty()
                ? null
                : partly(Sentence.of("support.expertise.tool.without", Sentence.several(without)));
    }

    private static Proposal partly(Sentence facts) {
        return new Proposal(Proposal.Level.PARTLY, facts);
    }

    private Standing standing(AtTable table) {
        return read.computeIfAbsent(table, asked -> {
            List<Expertise> all = visible.at(asked);
            Map<String, Set<String>> wrong =
                    reaches.wrong(all.stream().map(Expertise::getId).toList());
            return new Standing(
                    all,
                    all.stream()
                            .filter(entry -> isKnownToAll(asked, entry, wrong.getOrDefault(entry.getId(), Set.of())))
                            .map(Expertise::getId)
                            .collect(Collectors.toSet()));
        });
    }

    /** That it is not right is told to who owns it and who said so, and so at a table where nobody else sits. */
    private static boolean isKnownToAll(AtTable table, Expertise entry, Set<String> saidBy) {
        String owner = entry.getOrganisation().getId();
        return !saidBy.isEmpty()
                && !table.guests()
                && table.seats().stream()
                        .map(seat -> seat.of().organisationId())
                        .allMatch(one -> one.equals(owner) || saidBy.contains(one));
    }
}
