package nl.partnership.domain.screening;

/** What stands around a word and tells whether it is somebody, or only called after somebody. */
final class Around {

    private static final String QUOTES = "\"'‘“„";
    /** To each side, where somebody who shouts is heard. */
    private static final int EARSHOT = 4;

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final boolean dutch;

    Around(Pieces pieces, Lexicon lexicon) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        dutch = count(Context.ENGLISH) <= count(Context.FUNCTION);
    }

    private int count(Context words) {
        int count = 0;
        for (int at = 0; at < pieces.size(); at++) {
            count += words.has(pieces.get(at)) ? 1 : 0;
        }
        return count;
    }

    /** Not rather English, of which the dictionary knows few words. */
    boolean isDutch() {
        return dutch;
    }

    /** Called after somebody, and so no person: a school, a street, a method. */
    boolean isNamedAfter(int from, int end) {
        Piece before = pieces.get(from - 1).isSign(QUOTES) ? pieces.get(from - 2) : pieces.get(from - 1);
        if (Context.CALLED.has(before) || (before.joins(".") && Context.CALLED.has(pieces.get(from - 2)))) {
            return true;
        }
        for (int at = from; at < end; at++) {
            if (endsLikeThing(at) && (at > from || end == from + 1)) {
                return true;
            }
        }
        Piece next = pieces.get(end);
        boolean several = end > from + 1;
        boolean tail = several && hasWordBehindStroke(pieces.get(end - 1));
        return tail || (pieces.isSpaced(end) && Context.NAMED_AFTER.has(next) && (next.isCapital() || several));
    }

    /** Frankschool, Stolberglaan; but Van der Laan is somebody. */
    private boolean endsLikeThing(int at) {
        Piece piece = pieces.get(at);
        boolean surname = Context.NAMED_AFTER_END.has(piece) && Context.PARTICLE.has(pieces.get(at - 1));
        return Context.NAMED_AFTER_END.ends(piece) && !surname;
    }

    /** Verstappen-petjes. */
    boolean hasWordBehindStroke(Piece piece) {
        int joint = piece.typed().lastIndexOf('-');
        return joint > 0 && Character.isLowerCase(piece.typed().charAt(joint + 1));
    }

    /** Whether a pupil, a relative or a title stands before this, or the mother of. */
    boolean isPersonBefore(int at) {
        Piece before = pieces.get(at - 1);
        if (pieces.get(at).opens()) {
            return before.isSign(":") && Context.PERSON.has(pieces.get(at - 2));
        }
        if (before.plain().equals("van")) {
            return Context.PERSON.has(pieces.get(at - 2));
        }
        return Context.PERSON.has(before) || isTitleBefore(at) || isCalled(at);
    }

    /** The girl is called so. */
    private boolean isCalled(int at) {
        Piece somebody = pieces.get(at - 2);
        return Context.CALLS.has(pieces.get(at - 1)) && (Context.PERSON.has(somebody) || Context.PRONOUN.has(somebody));
    }

    boolean isTitleBefore(int at) {
        Piece before = pieces.get(at - 1);
        return Context.TITLE.has(before) || (before.joins(".") && Context.TITLE.has(pieces.get(at - 2)));
    }

    /** Mevr., dhr.: behind it somebody stands, also in small letters. */
    boolean isAddressedBefore(int at) {
        Piece before = pieces.get(at - 1);
        return Context.ADDRESSED.has(before) || (before.joins(".") && Context.ADDRESSED.has(pieces.get(at - 2)));
    }

    /** Behind an article or where a place stands: rather a thing or a place. */
    boolean isThingBefore(int at) {
        Piece before = pieces.get(at - 1).isSign(QUOTES) ? pieces.get(at - 2) : pieces.get(at - 1);
        boolean own = !pieces.get(at).opens() && (!before.isCapital() || before.opens());
        boolean calls = Context.CALLS.has(before) && !isCalled(at);
        return own && (calls || Context.ARTICLE.has(before) || Context.PLACE.has(before));
    }

    /** Whether this stands among words in capitals, as who shouts types them. */
    boolean isShouting(int at) {
        return pieces.get(at).isShouted() && shouted(at, 1) + shouted(at, -1) > 1;
    }

    private int shouted(int from, int step) {
        int count = 0;
        for (int at = from + step; at != from + (EARSHOT + 1) * step; at += step) {
            Piece piece = pieces.get(at);
            if (piece.isWord() && !piece.isShouted()) {
                return count;
            }
            count += piece.isShouted() && lexicon.isWord(piece) ? 1 : 0;
        }
        return count;
    }
}
