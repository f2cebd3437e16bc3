package nl.partnership.domain.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/** A day in a file: as programs write it, or as a Dutch spreadsheet shows it. */
public final class SheetDay {

    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-M-d"), form("d-M-uuuu"), form("d/M/uuuu"));

    private SheetDay() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** @param problems gets what is wrong with it. @return null then */
    public static LocalDate read(Csv.Cell cell, List<RuleViolation> problems) {
        LocalDate day = parsed(cell.text().strip());
        if (day == null) {
            problems.add(cell.wrong("base.sheet.noDay", cell.text()));
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                // another form may fit
                continue;
            }
        }
        return null;
    }
}
