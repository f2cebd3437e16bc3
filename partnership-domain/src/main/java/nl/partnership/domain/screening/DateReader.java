package nl.partnership.domain.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads dates, however people write them: 12-03-2010, 3/9/'12, 2010.11.05, 7 mrt 2009, and 030912 where one is born. */
final class DateReader {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Pieces pieces;
    private final LocalDate today;

    /**
     * @param day null when it is no full date
     * @param isShort whether its year has two digits
     */
    record Written(int end, LocalDate day, boolean isShort) {

        private Written(int end, LocalDate day) {
            this(end, day, false);
        }
    }

    DateReader(Pieces pieces, LocalDate today) {
        this.pieces = pieces;
        this.today = today;
    }

    /** A date that begins here; null when none does. */
    Written read(int at) {
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
        boolean born = pieces.isNear(Context.BORN, at, 8);
        if (born && first.isNumber(6)) {
            return inSixDigits(at);
        }
        boolean spaced = pieces.get(at + 1).isNumber() && pieces.get(at + 2).isNumber();
        Piece sign = pieces.get(at + 1);
        boolean signed = (born ? sign.isSign("-/.") : sign.joins("-/."))
                && (born
                        ? pieces.get(at + 3).isSign(sign.typed())
                        : pieces.get(at + 3).joins(sign.typed()));
        return signed ? inNumbers(at, 2) : spaced ? inNumbers(at, 1) : null;
    }

    /** 030912, or the other way round. */
    private Written inSixDigits(int at) {
        String digits = pieces.get(at).typed();
        int[] pairs = {0, 2, 4};
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Integer.parseInt(digits.substring(pairs[i], pairs[i] + 2));
        }
        LocalDate day = day(year(pairs[2]), pairs[1], pairs[0]);
        LocalDate turned = day(year(pairs[0]), pairs[1], pairs[2]);
        return day == null && turned == null ? null : new Written(at + 1, day == null ? turned : day);
    }

    /** The last year that ends so. */
    private int year(int ending) {
        int year = today.getYear() / 100 * 100 + ending;
        return year > today.getYear() ? year - 100 : year;
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
        int last = at + 2 * step + (pieces.get(at + 2 * step).isSign("'’‘") ? 1 : 0);
        Piece three = pieces.get(last);
        int end = last + 1;
        if (one.length() > 2 && isYear(one)) {
            LocalDate day = day(one.value(), two.value(), three.value());
            return day == null ? null : new Written(end, day);
        }
        if (one.length() > 2 || two.length() > 2) {
            return null;
        }
        if (!isYear(three) && !three.isNumber(2)) {
            return null;
        }
        LocalDate day = day(isYear(three) ? three.value() : year(three.value()), two.value(), one.value());
        return day == null ? null : new Written(end, day, !isYear(three));
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
