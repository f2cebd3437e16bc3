package nl.partnership.ejb.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;

/**
 * Who is to act at which signal, and the routes, for the question of the card whether that is part of how a school supports
 * pupils. It tells of what everybody at the table may see, and is read once a request.
 */
@RequestScoped
public class SupportTool implements QuestionTool {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Turns turns;

    @Inject
    private Routes routes;

    @Inject
    private Signals signals;

    private final Map<AtTable, List<Standing>> read = new HashMap<>();

    /**
     * How one signal stands.
     *
     * @param name of the signal
     * @param first short names of who acts first, in any phase
     * @param lacking whether in some phase nobody does
     * @param unconfirmed how many answers their organisations did not confirm
     * @param steps of the route; 0 for no route
     */
    private record Standing(
            String schoolId,
            Signal signal,
            Sentence name,
            List<String> first,
            boolean lacking,
            long unconfirmed,
            int steps) {}

    @Override
    public String name() {
        return "support-structure";
    }

    @Override
    public String path() {
        return "/vision/turns.xhtml";
    }

    /** First the signals at which nobody acts first. */
    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .filter(one -> !one.first().isEmpty() || one.steps() > 0)
                .sorted(Comparator.comparing((Standing one) -> !one.lacking()))
                .limit(MOST_ROWS)
                .map(one -> new Row(
                        one.name(),
                        Sentence.several(List.of(
                                one.first().isEmpty()
                                        ? Sentence.of("vision.tool.nobody")
                                        : Sentence.of("vision.tool.first", names(one.first())),
                                one.steps() == 0
                                        ? Sentence.of("vision.tool.noRoute")
                                        : Sentence.of("vision.tool.route", one.steps()))),
                        Sentence.of("vision.tool.look"),
                        one.steps() == 0
                                ? "/vision/turns.xhtml?school=" + one.schoolId()
                                : "/vision/see.xhtml?school=" + one.schoolId() + "&what=" + one.signal()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<Standing> all = all(table);
        List<Standing> lacking = all.stream().filter(Standing::lacking).toList();
        if (lacking.size() == all.size()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("vision.tool.nobodyAnywhere"));
        }
        if (!lacking.isEmpty()) {
            return new Proposal(
                    Proposal.Level.NOT_ARRANGED,
                    Sentence.of(
                            "vision.tool.nobodyAt",
                            Sentence.several(
                                    lacking.stream().map(one -> one.name()).toList())));
        }
        long unconfirmed = all.stream().mapToLong(Standing::unconfirmed).sum();
        List<Sentence> without = all.stream()
                .filter(one -> one.steps() == 0)
                .map(one -> one.name())
                .toList();
        if (!without.isEmpty()) {
            return new Proposal(Proposal.Level.PARTLY, Sentence.of("vision.tool.noRouteAt", Sentence.several(without)));
        }
        return unconfirmed == 0
                ? null
                : new Proposal(Proposal.Level.PARTLY, Sentence.of("vision.tool.unconfirmed", (int) unconfirmed));
    }

    private static Sentence names(List<String> names) {
        return Sentence.several(names.stream().map(Sentence::asItIs).toList());
    }

    private List<Standing> all(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<Standing> find(AtTable table) {
        Partnership partnership = entityManager.find(Partnership.class, table.partnershipId());
        String school = partnership.getSchool().getId();
        List<Turns.Read> cells = turns.at(table, school);
        List<TurnsView.Line> lines =
                Turns.lines(turns.signals(school, cells), Turns.columns(partnership, cells), cells);
        Map<Signal, RouteRead> ways = routes.at(table, school);
        SchoolSignals known = signals.of(school);
        return known.shown(lines.stream().map(TurnsView.Line::signal).toList()).stream()
                .map(signal -> {
                    List<TurnsView.Line> own = lines.stream()
                            .filter(line -> line.signal().equals(signal))
                            .toList();
                    return new Standing(
                            school,
                            signal,
                            known.sentence(signal),
                            own.stream()
                                    .flatMap(line -> line.first().stream())
                                    .distinct()
                                    .toList(),
                            own.stream().anyMatch(TurnsView.Line::isNobodyFirst),
                            own.stream()
                                    .flatMap(line -> line.cells().stream())
                                    .filter(cell -> cell != null && !cell.isConfirmed())
                                    .distinct()
                                    .count(),
                            ways.containsKey(signal) ? ways.get(signal).steps().size() : 0);
                })
                .toList();
    }
}
