package nl.partnership.domain.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * Dates of birth: what a text calls so, and otherwise a full date that makes somebody as old as a pupil. The dates of
 * meetings, papers and school years are none.
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final int OLDEST = 25;
    /** Younger children go to no school; a date so near is rather that of something at school. */
    private static final int YOUNGEST = 4;

    private final Pieces pieces;
    private final LocalDate today;

    /** @param day null when it is no full date */
    private record Written(int end, LocalDate day) {}

    Dates(Pieces pieces, LocalDate today) {
        this.pieces = pieces;
        this.today = today;
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            Written date = pieces.isFree(at) ? read(at) : null;
            if (date == null) {
                continue;
            }
            boolean birth = isCalledSo(at, date.end()) || (date.day() != null && isOfPupil(at, date));
            if (birth) {
                pieces.found(Kind.BIRTH_DATE, at, date.end());
            } else if (date.day() != null) {
                pieces.skip(at, date.end());
            }
        }
    }

    private boolean isCalledSo(int at, int end) {
        for (int next = end; next < end + 3 && !pieces.get(next).opens(); next++) {
            if (Context.BORN.has(pieces.get(next))) {
                return true;
            }
        }
        return pieces.isNear(Context.BORN, at, 8) && !Context.BEFORE_OR_AFTER.has(pieces.get(at - 1));
    }

    private boolean isOfPupil(int at, Written date) {
        long age = ChronoUnit.YEARS.between(date.day(), today);
        boolean person =
                pieces.isNear(Context.PERSON, at, 4) || pieces.get(at - 1).isSign("(");
        boolean age4to25 = age >= YOUNGEST && age <= OLDEST;
        boolean younger = age >= 0 && age < YOUNGEST && !date.day().isAfter(today) && person;
        return (age4to25 || younger)
                && !Context.WHEN_OR_WHERE.has(pieces.get(at - 1))
                && !pieces.isNear(Context.EVENT, at, 6);
    }

    /** A date that begins here; null when none does. */
    private Written read(int at) {
        Piece first = pieces.get(at);
        if (Context.MONTH.has(first)) {
            return pieces.get(at + 1).isNumber(4) && isYear(pieces.get(at + 1)) ? new Written(at + 2, null) : null;
        }
        if (!first.isNumber()) {
            return null;
        }
        if (Context.MONTH.has(pieces.get(at + 1)) && first.length() < 3) {
            return inWords(at);
        }
        boolean spaced = pieces.get(at + 1).isNumber() && pieces.get(at + 2).isNumber();
        boolean signed = pieces.get(at + 1).joins("-/.")
                && pieces.get(at + 3).joins(pieces.get(at + 1).typed());
        return signed ? inNumbers(at, 2) : spaced ? inNumbers(at, 1) : null;
    }

    private Written inWords(int at) {
        int month = 1 + MONTHS.indexOf(monthKey(pieces.get(at + 1).plain()));
        int next = pieces.get(at + 2).joins(".") ? at + 3 : at + 2;
        Piece year = pieces.get(next);
        return isYear(year)
                ? new Written(next + 1, day(year.value(), month, pieces.get(at).value()))
                : new Written(at + 2, null);
    }

    private static String monthKey(String month) {
        return month.startsWith("mrt") ? "maa" : month.substring(0, 3);
    }

    /** Day, month and year, or the other way round; a year of two digits is no full date. */
    private Written inNumbers(int at, int step) {
        Piece one = pieces.get(at);
        Piece two = pieces.get(at + step);
        Piece three = pieces.get(at + 2 * step);
        int end = at + 2 * step + 1;
        if (one.length() > 2 && isYear(one)) {
            LocalDate day = day(one.value(), two.value(), three.value());
            return day == null ? null : new Written(end, day);
        }
        if (one.length() > 2 || two.length() > 2) {
            return null;
        }
        LocalDate day = day(isYear(three) ? three.value() : 2000, two.value(), one.value());
        return day == null || !(isYear(three) || three.isNumber(2))
                ? null
                : new Written(end, isYear(three) ? day : null);
    }

    private static boolean isYear(Piece piece) {
        return piece.isNumber(4) && piece.value() > 1899 && piece.value() < 2100;
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
