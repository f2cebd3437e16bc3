package nl.partnership.domain.screening;

/** Four digits and two letters: 3512 JE. */
final class Postcode {

    private final Pieces pieces;

    Postcode(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Behind the postcode that begins here; the same place when none does. */
    int end(int at) {
        Piece letters = pieces.get(at + 1);
        if (!pieces.get(at).isNumber(4)
                || pieces.get(at).value() < 1000
                || letters.length() != 2
                || !letters.isWord()) {
            return at;
        }
        boolean year = pieces.get(at).value() > 1899 && pieces.get(at).value() < 2100;
        boolean capitals = letters.isShouted() && !(year && Context.FUNCTION.has(letters));
        boolean small = letters.typed().equals(letters.plain())
                && (letters.glued() || pieces.isNear(Context.LIVES, at, 4) || Context.LIVES.has(pieces.get(at + 2)));
        boolean written = (capitals || small) && !Context.COUNTED.has(letters);
        return written && !pieces.get(at - 1).isSign("€") ? at + 2 : at;
    }
}
