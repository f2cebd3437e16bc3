package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** What somebody is called among others, between quotes: they call him "Smokey"; Nour-Eddine (‘Nourdi’). */
final class Nicknames {

    private static final String OPENS = "\"'‘“„«";
    private static final String CLOSES = "\"'’”“»";
    private static final int LONGEST = 3;
    private static final int NEAR = 8;

    private final Pieces pieces;
    private final NameParts parts;

    Nicknames(Pieces pieces, NameParts parts) {
        this.pieces = pieces;
        this.parts = parts;
    }

    void find() {
        for (int at = 1; at < pieces.size(); at++) {
            if (pieces.get(at - 1).isSign(OPENS)
                    && pieces.isFree(at)
                    && pieces.get(at).isCapital()) {
                int end = end(at);
                if (end > at && (isCalled(at - 1, end + 1) || isBehindName(at - 1))) {
                    pieces.found(Kind.NAME, at, end);
                }
            }
        }
    }

    /** Where the closing quote stands, a few words behind; the same place when none does. */
    private int end(int at) {
        int end = at + 1;
        while (end < at + LONGEST && pieces.get(end).isWord()) {
            end++;
        }
        return pieces.get(end).joins(CLOSES) ? end : at;
    }

    /** Somebody, and a word for calling, in front of the quotes or right behind them. */
    private boolean isCalled(int open, int behind) {
        boolean calls = pieces.isNear(Context.NICKNAME, open, NEAR) || Context.NICKNAME.has(pieces.get(behind));
        return calls
                && (pieces.isNear(Context.PRONOUN, open, NEAR)
                        || pieces.isNear(Context.PERSON, open, NEAR)
                        || Context.NICKNAME.has(pieces.get(open - 1)));
    }

    private boolean isBehindName(int open) {
        int before = pieces.get(open - 1).isSign("(") ? open - 2 : open - 1;
        return parts.isFirstName(pieces.get(before)) && !pieces.get(open).opens();
    }
}
