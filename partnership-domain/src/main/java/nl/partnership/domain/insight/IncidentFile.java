package nl.partnership.domain.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.partnership.domain.base.Csv.Cell;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetColumn;
import nl.partnership.domain.base.SheetDay;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.domain.base.SheetFile.Row;

/** Incidents in a file of a spreadsheet: all that is wrong with them is told by line and column. */
public final class IncidentFile {

    public static final int MOST_ROWS = 10_000;

    private static final String OPTIONAL = "actions";
    private static final List<SheetColumn> COLUMNS = IncidentTerms.COLUMNS.all().stream()
            .map(term -> new SheetColumn(
                    term.code(), List.copyOf(term.words().values()), term.code().equals(OPTIONAL)))
            .toList();

    private final LocalDate today;
    private final IncidentLists lists;
    private final List<RuleViolation> problems = new ArrayList<>();
    private final List<IncidentFacts> incidents = new ArrayList<>();

    /**
     * What a file says.
     *
     * @param problems what is wrong, with line and column as first arguments; then the incidents are not all
     */
    public record Contents(List<IncidentFacts> incidents, List<RuleViolation> problems) {}

    private IncidentFile(LocalDate today, IncidentLists lists) {
        this.today = today;
        this.lists = lists;
    }

    /**
     * @param today after which nothing can have happened
     * @param lists of the school that it is for
     */
    public static Contents read(byte[] content, LocalDate today, IncidentLists lists) {
        IncidentFile file = new IncidentFile(today, lists);
        SheetFile.read(content, COLUMNS, MOST_ROWS, file.problems).forEach(file::incident);
        return new Contents(List.copyOf(file.incidents), List.copyOf(file.problems));
    }

    private void incident(Row row) {
        int before = problems.size();
        LocalDate day = day(row.cell("day"));
        String part = code(IncidentTerms.PARTS, row.cell("part"));
        String kind = code(lists.kinds(), row.cell("kind"));
        String severity = code(IncidentTerms.SEVERITIES, row.cell("severity"));
        String place = code(lists.places(), row.cell("place"));
        String against = code(IncidentTerms.AGAINST, row.cell("against"));
        Set<IncidentAction> actions = actions(row.cell(OPTIONAL));
        if (problems.size() == before) {
            incidents.add(new IncidentFacts(
                    day, part, kind, Severity.valueOf(severity), place, Against.valueOf(against), actions));
        }
    }

    private LocalDate day(Cell cell) {
        LocalDate day = SheetDay.read(cell, problems);
        if (day != null && (day.isAfter(today) || day.isBefore(IncidentFacts.firstDay(today)))) {
            problems.add(cell.wrong("insight.import.otherDay", cell.text(), IncidentFacts.firstDay(today)));
            return null;
        }
        return day;
    }

    private String code(IncidentTerms terms, Cell cell) {
        return code(terms, cell, cell.text().strip());
    }

    private String code(IncidentTerms terms, Cell cell, String text) {
        return terms.named(text).map(IncidentTerms.Term::code).orElseGet(() -> {
            problems.add(cell.wrong("insight.import.unknown", text));
            return null;
        });
    }

    private Set<IncidentAction> actions(Cell cell) {
        Set<IncidentAction> actions = new TreeSet<>();
        for (String text : cell == null || cell.text().isBlank()
                ? new String[0]
                : cell.text().split(",", -1)) {
            String code = code(IncidentTerms.ACTIONS, cell, text.strip());
            if (code != null) {
                actions.add(IncidentAction.valueOf(code));
            }
        }
        return actions;
    }
}
