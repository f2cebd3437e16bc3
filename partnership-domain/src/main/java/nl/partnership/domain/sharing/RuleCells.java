package nl.partnership.domain.sharing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.sharing.Csv.Cell;

/** One row of the exchange format, read cell by cell; whatever does not fit is blamed on its line and column. */
final class RuleCells {

    /** Both relations, or both scopes. */
    static final String ANY = "ANY";

    private final List<Cell> row;

    RuleCells(List<Cell> row) {
        this.row = row;
    }

    String id() {
        Cell cell = cell("id");
        if (!cell.text().matches("[A-Za-z0-9_-]{1,20}")) {
            throw cell.wrong("sharing.csv.id");
        }
        return cell.text();
    }

    String plain(String column) {
        return cell(column).text();
    }

    boolean truth(String column) {
        Cell cell = cell(column);
        return switch (cell.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unknown(cell, column, cell.text());
        };
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        Cell cell = cell(column);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(cell.text())) {
                return value;
            }
        }
        throw unknown(cell, column, cell.text());
    }

    <E extends Enum<E>> Set<E> oneOrAny(String column, Class<E> type) {
        return plain(column).equals(ANY) ? EnumSet.allOf(type) : EnumSet.of(one(column, type));
    }

    List<String> words(String column, Terms<?> terms) {
        List<String> words = wordsOrNone(column, terms);
        if (words.isEmpty()) {
            throw unknown(cell(column), column, "");
        }
        return words;
    }

    /** Words with one space between them; more would be lost on the way back. */
    List<String> wordsOrNone(String column, Terms<?> terms) {
        Cell cell = cell(column);
        if (cell.text().isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(cell.text().split(" ", -1));
        for (String word : words) {
            if (!terms.understands(word)) {
                throw unknown(cell, column, word);
            }
        }
        return words;
    }

    /** A day, or null when the cell is empty. */
    LocalDate day(String column) {
        Cell cell = cell(column);
        try {
            return cell.text().isEmpty() ? null : LocalDate.parse(cell.text());
        } catch (DateTimeParseException e) {
            throw cell.wrong("sharing.csv.day", column);
        }
    }

    LocalDate lastDay() {
        LocalDate from = day("valid_from");
        LocalDate until = day("valid_until");
        if (from != null && until != null && until.isBefore(from)) {
            throw cell("valid_until").wrong("sharing.csv.endsBeforeItBegins");
        }
        return until;
    }

    private Cell cell(String column) {
        return row.get(RuleFormat.COLUMNS.indexOf(column));
    }

    private static RuleViolation unknown(Cell cell, String column, String word) {
        return cell.wrong("sharing.csv.unknown", column, word);
    }
}
