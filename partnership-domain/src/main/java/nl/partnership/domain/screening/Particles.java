package nl.partnership.domain.screening;

/** What stands between a first name and the last word of a surname, in every form: van der, v.d., v/d, in 't, Ter, El. */
final class Particles {

    /** More pieces than stand before a surname. */
    private static final int LONGEST = 6;

    private final Pieces pieces;

    Particles(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Behind those that begin here; the same place when none does. */
    int end(int from) {
        int at = from;
        while (at < from + LONGEST) {
            int next = one(at);
            if (next == at || (at > from && pieces.get(at).opens())) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int one(int at) {
        Piece piece = pieces.get(at);
        boolean letter = piece.length() == 1 && (piece.plain().equals("v") || "dto".contains(piece.typed()));
        if (letter && pieces.get(at + 1).joins("./")) {
            return at + 2;
        }
        boolean last = letter && piece.glued() && pieces.get(at - 1).isSign("./");
        return last || Context.PARTICLE.has(piece) ? at + 1 : at;
    }

    /** Whether those from here up to there begin a surname rather than a sentence, a place or a thing. */
    boolean areSure(int from, int end) {
        boolean sure = end > from && Context.SURE_PARTICLE.has(pieces.get(from)) && !isVanDe(from, end);
        boolean letter =
                pieces.get(from).length() == 1 && pieces.get(from).plain().equals("v");
        boolean article = pieces.get(end - 1).plain().equals("'t") && end > from + 1;
        return end > from && (sure || letter || article);
    }

    /** Van de, in small letters, also stands before things. */
    private boolean isVanDe(int from, int end) {
        boolean van = pieces.get(from).typed().equals("van");
        return van && (end == from + 1 || Context.ARTICLE.has(pieces.get(end - 1)));
    }
}
