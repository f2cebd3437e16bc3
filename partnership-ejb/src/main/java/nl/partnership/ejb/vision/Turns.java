package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.signal.Signals;

/** What all organisations do at the signals of one school, in one statement. */
@Dependent
class Turns {

    private static final int MOST = 2000;

    private static final String CELLS = "select r.id, r.version, r.signal, r.phase, o.id, o.shortName, o.type, r.turn,"
            + " r.note, r.confirmedOn, a.id, a.type, m.role from Responsibility r join r.organisation o"
            + " join r.school s join r.author m join m.organisation a where s.id = :school order by r.id";

    private static final int AUTHOR = 10;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Signals signals;

    /** A cell, and the kind of organisation in whose column it stands. */
    record Read(TurnCell cell, OrganisationType type) {}

    /** Those that the caller may see. */
    List<Read> seen(String schoolId) {
        return read(schoolId, row -> sight.of(author(row), party(row), VisionCensus.RESPONSIBILITY));
    }

    /** Those that everybody at a table may see. */
    List<Read> at(AtTable table, String schoolId) {
        return read(schoolId, row -> sight.ofAll(table, author(row), party(row), VisionCensus.RESPONSIBILITY));
    }

    private List<Read> read(String schoolId, Predicate<Object[]> seen) {
        return entityManager
                .createQuery(CELLS, Object[].class)
                .setParameter("school", schoolId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(seen)
                .map(row -> new Read(cell(row), (OrganisationType) row[6]))
                .toList();
    }

    private static String author(Object[] row) {
        return (String) row[AUTHOR];
    }

    private static Party party(Object[] row) {
        return new Party((OrganisationType) row[AUTHOR + 1], (String) row[AUTHOR + 2]);
    }

    private static TurnCell cell(Object[] row) {
        return new TurnCell(
                (String) row[0],
                (Long) row[1],
                (Signal) row[2],
                (Phase) row[3],
                (String) row[4],
                (String) row[5],
                (Turn) row[7],
                (String) row[8],
                (LocalDate) row[9]);
    }

    /** Today's parties, and then those that have a column from before. */
    static List<TurnsView.Column> columns(Partnership partnership, List<Read> cells) {
        List<TurnsView.Column> columns = new ArrayList<>(VisionAccess.parties(partnership)
                .map(party -> new TurnsView.Column(party.getId(), party.getShortName(), party.getType(), true))
                .toList());
        cells.stream()
                .filter(read -> columns.stream()
                        .noneMatch(column -> column.id().equals(read.cell().organisationId())))
                .map(read -> new TurnsView.Column(
                        read.cell().organisationId(), read.cell().organisation(), read.type(), false))
                .distinct()
                .sorted(Comparator.comparing(TurnsView.Column::name))
                .forEach(columns::add);
        return columns;
    }

    /** Those of the school, in their order; of those that rest the ones of which somebody says something. */
    List<Signal> signals(String schoolId, List<Read> cells) {
        return signals.of(schoolId)
                .shown(cells.stream().map(read -> read.cell().signal()).toList());
    }

    /** A line for each signal, or for each phase of one that somebody split. */
    static List<TurnsView.Line> lines(List<Signal> signals, List<TurnsView.Column> columns, List<Read> cells) {
        return signals.stream()
                .flatMap(signal -> {
                    List<TurnCell> ofSignal = cells.stream()
                            .map(Read::cell)
                            .filter(cell -> cell.signal().equals(signal))
                            .toList();
                    boolean split = ofSignal.stream().anyMatch(cell -> cell.phase() != Phase.ALL);
                    return (split ? Phase.apart() : List.of(Phase.ALL))
                            .stream().map(phase -> line(signal, phase, split, columns, ofSignal));
                })
                .toList();
    }

    private static TurnsView.Line line(
            Signal signal, Phase phase, boolean split, List<TurnsView.Column> columns, List<TurnCell> cells) {
        List<TurnCell> found = new ArrayList<>();
        List<String> first = new ArrayList<>();
        for (TurnsView.Column column : columns) {
            TurnCell cell = cells.stream()
                    .filter(one -> one.organisationId().equals(column.id()))
                    .filter(one -> one.phase() == phase || one.phase() == Phase.ALL)
                    .max(Comparator.comparing(one -> one.phase() == phase))
                    .orElse(null);
            found.add(cell);
            if (cell != null && cell.turn() == Turn.FIRST && column.here()) {
                first.add(column.name());
            }
        }
        return new TurnsView.Line(signal, phase, split, found, first);
    }

    /** The cells of one column that count: of today's lines. */
    static List<TurnCell> ofColumn(List<TurnsView.Line> lines, String organisationId) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Objects::nonNull)
                .filter(cell -> cell.organisationId().equals(organisationId))
                .distinct()
                .toList();
    }
}
