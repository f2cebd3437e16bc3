package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** A street with a house number, with the postcode behind it, and a postcode alone. A street without number is none. */
final class Addresses {

    /** More words than the name of a street has. */
    private static final int LONGEST = 6;

    private final Pieces pieces;
    private final Postcode postcode;

    Addresses(Pieces pieces) {
        this.pieces = pieces;
        postcode = new Postcode(pieces);
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            if (!pieces.isFree(at)) {
                continue;
            }
            int number = isStreet(at) || isBeforePostcode(at)
                    ? at + 1
                    : Context.LIVES.has(pieces.get(at)) ? behind(at + 1) : at;
            if (number > at && isHouse(number)) {
                int first = Context.LIVES.has(pieces.get(at)) ? firstCapital(at + 1, number) : start(at);
                pieces.found(Kind.ADDRESS, first, end(number));
            } else if (postcode.end(at) > at) {
                pieces.found(Kind.ADDRESS, at, houseBehind(postcode.end(at)));
            }
        }
    }

    /** 1234 AB 7: behind the number of the house, when one follows at once. */
    private int houseBehind(int at) {
        return isHouse(at) ? end(at) : at;
    }

    /** The last word of a street: with a capital, or in small letters as one types a note. */
    private boolean isStreet(int at) {
        Piece word = pieces.get(at);
        if (!Context.STREET.ends(word)) {
            return false;
        }
        boolean common = Context.FUNCTION.has(pieces.get(at - 1)) && !Context.WHEN_OR_WHERE.has(pieces.get(at - 1));
        return word.isCapital()
                ? !(word.opens() && Context.STREET.has(word))
                : !Context.STREET.has(word) && !common && Context.WHEN_OR_WHERE.has(pieces.get(at - 1)) && isClosed(at);
    }

    /** Any word with a capital, when behind its number a postcode stands. */
    private boolean isBeforePostcode(int at) {
        int behind = pieces.get(at + 2).isSign(",") ? at + 3 : at + 2;
        return pieces.get(at).isCapital() && pieces.get(at + 1).isNumber() && postcode.end(behind) > behind;
    }

    /** Nothing is counted: the number ends what is said. */
    private boolean isClosed(int at) {
        Piece next = pieces.get(end(at + 1));
        return !next.isWord() || next.opens() || Context.WHEN_OR_WHERE.has(next) || Context.FUNCTION.has(next);
    }

    /** Woont op De Boeier 12: the number behind the words with a capital; where it began when there is none. */
    private int behind(int from) {
        int at = from;
        while (at < from + 3 && !pieces.get(at).isCapital() && isBetween(pieces.get(at))) {
            at++;
        }
        int capital = at;
        while (pieces.get(at).isWord() && at < from + LONGEST) {
            at++;
        }
        return pieces.get(capital).isCapital() ? at : from - 1;
    }

    private static boolean isBetween(Piece piece) {
        return Context.WHEN_OR_WHERE.has(piece) || Context.PARTICLE.has(piece) || piece.isSign(":");
    }

    private int firstCapital(int from, int end) {
        int at = from;
        while (at < end
                && !pieces.get(at).isCapital()
                && !pieces.get(at).plain().equals("'t")) {
            at++;
        }
        return at;
    }

    /** Where the street begins: the words with a capital before its last word belong to it. */
    private int start(int at) {
        int start = at;
        for (int back = at - 1; back > at - LONGEST && isOfStreet(back); back--) {
            if (pieces.get(back).isCapital() || pieces.get(back).isNumber() || isOrdinal(back)) {
                start = back;
            }
        }
        return start;
    }

    /** The e of 2e. */
    private boolean isOrdinal(int at) {
        return pieces.get(at).glued()
                && pieces.get(at - 1).isNumber()
                && pieces.get(at).length() < 4;
    }

    private boolean isOfStreet(int at) {
        Piece piece = pieces.get(at);
        boolean inside = piece.isCapital()
                ? !Context.FUNCTION.has(piece)
                : Context.PARTICLE.has(piece) && !Context.WHEN_OR_WHERE.has(piece);
        return pieces.isFree(at)
                && (inside || piece.isSign(".") || piece.isNumber() || isOrdinal(at))
                && !pieces.get(at + 1).opens();
    }

    private boolean isHouse(int at) {
        Piece number = pieces.get(at);
        Piece next = pieces.get(at + 1);
        boolean counts = Context.COUNTED.has(next)
                || Context.MONTH.has(next)
                || next.joins(":%")
                || next.plain().equals("e");
        boolean year = number.value() > 1989 && number.value() < 2051;
        return number.isNumber()
                && number.value() > 0
                && number.value() < 10_000
                && !number.opens()
                && !counts
                && !year;
    }

    /** Behind the number, what is added to it, and the postcode. */
    private int end(int number) {
        int end = number + 1;
        Piece next = pieces.get(end);
        if (next.isWord() && next.glued() && next.length() < 4) {
            end++;
        } else if (next.joins("-/")
                && pieces.get(end + 1).glued()
                && pieces.get(end + 1).length() < 5) {
            end += 2;
        } else if ((next.isSingleCapital() && !next.opens()) || Context.FLOOR.has(next)) {
            end++;
        }
        int comma = pieces.get(end).isSign(",") ? end + 1 : end;
        return postcode.end(comma) > comma ? postcode.end(comma) : end;
    }
}
