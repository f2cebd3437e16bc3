package nl.partnership.domain.screening;

/** Leaves alone what is known to be no person of the records: makes, methods, organisations, people of whom everybody talks. */
final class Things {

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final NameParts parts;
    private final Around around;

    Things(Pieces pieces, Lexicon lexicon, NameParts parts, Around around) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.parts = parts;
        this.around = around;
    }

    void find() {
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            boolean begins =
                    piece.isWord() && (piece.isCapital() || pieces.get(at + 1).isCapital());
            int end = begins && pieces.isFree(at) ? lexicon.knownEnd(pieces, at) : at;
            if (end > at && isThing(at, end)) {
                pieces.skip(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** The known name and no more: behind it no surname goes on, and one word of it is not somebody's. */
    private boolean isThing(int at, int end) {
        return pieces.get(end - 1).isCapital()
                && (end > at + 1 || !around.isPersonBefore(at) && !parts.isFirstName(pieces.get(at - 1)));
    }
}
