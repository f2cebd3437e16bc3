package nl.partnership.domain.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * Dates of birth: what a text calls so, and otherwise a full date that makes somebody as old as a pupil. The dates of
 * meetings, papers and school years are none.
 */
final class Dates {

    private static final int OLDEST = 25;
    /** Younger children go to no school; a date so near is rather that of something at school. */
    private static final int YOUNGEST = 4;

    private final Pieces pieces;
    private final LocalDate today;
    private final DateReader reader;

    Dates(Pieces pieces, LocalDate today) {
        this.pieces = pieces;
        this.today = today;
        reader = new DateReader(pieces, today);
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            DateReader.Written date = pieces.isFree(at) ? reader.read(at) : null;
            if (date == null) {
                continue;
            }
            boolean birth = isCalledSo(at, date.end()) || (date.day() != null && isOfPupil(at, date));
            if (birth) {
                pieces.found(Kind.BIRTH_DATE, at, date.end());
            } else if (date.day() != null && !date.isShort()) {
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

    private boolean isOfPupil(int at, DateReader.Written date) {
        if (date.isShort() && !isOfSomebody(at)) {
            return false;
        }
        long age = ChronoUnit.YEARS.between(date.day(), today);
        boolean person =
                pieces.isNear(Context.PERSON, at, 4) || pieces.get(at - 1).isSign("(");
        boolean age4to25 = age >= YOUNGEST && age <= OLDEST;
        boolean younger = age >= 0 && age < YOUNGEST && !date.day().isAfter(today) && person;
        return (age4to25 || younger)
                && !Context.WHEN_OR_WHERE.has(pieces.get(at - 1))
                && !pieces.isNear(Context.EVENT, at, 6);
    }

    /** He is of 3/9/'12. */
    private boolean isOfSomebody(int at) {
        return pieces.get(at - 1).plain().equals("van")
                && (pieces.isNear(Context.PRONOUN, at, 4) || pieces.isNear(Context.PERSON, at, 4));
    }
}
