package nl.partnership.domain.screening;

/** How a name goes on, and what stands around it. */
final class NameParts {

    /** More words than a surname has, particles included. */
    private static final int LONGEST = 5;

    private final Pieces pieces;
    private final NameList names;

    NameParts(Pieces pieces, NameList names) {
        this.pieces = pieces;
        this.names = names;
    }

    /** Whether this word may be somebody's surname: a capital, and nothing that has one for another reason. */
    boolean isSurname(int at) {
        Piece piece = pieces.get(at);
        boolean abbreviation = piece.isShouted() && !pieces.get(at - 1).isShouted();
        return isAnySurname(at) && !abbreviation && !Context.FUNCTION.has(piece);
    }

    /** As {@link #isSurname}, for what stands behind a particle, where every word may be one. */
    private boolean isAnySurname(int at) {
        Piece piece = pieces.get(at);
        return piece.isCapital()
                && piece.length() > 1
                && !piece.opens()
                && !Context.NO_NAME.has(piece)
                && pieces.isFree(at);
    }

    boolean isKnownSurname(Piece piece) {
        return piece.isCapital() && names.sort(piece) == NameList.Sort.SURNAME;
    }

    /** Behind the surname that begins here, particles first; the same place when none does. */
    int surname(int from) {
        int at = from;
        while (at < from + LONGEST && Context.PARTICLE.has(pieces.get(at)) && isSpaced(at)) {
            at++;
        }
        if (!isSpaced(at) || !(at > from ? isAnySurname(at) : isSurname(at))) {
            return from;
        }
        int end = at + 1;
        while (end < at + 2 && isSpaced(end) && isSurname(end) && !Context.ACTION.has(pieces.get(end))) {
            end++;
        }
        return end;
    }

    boolean isFirstName(Piece piece) {
        return piece.isCapital() && names.isFirstName(piece);
    }

    /** Behind the first names and the surname of somebody whose name begins here. */
    int end(int from) {
        int end = from + 1;
        while (end < from + 4
                && isSpaced(end)
                && isFirstName(pieces.get(end))
                && !pieces.get(end).opens()) {
            end++;
        }
        if (isPossessive(end - 1)) {
            return end;
        }
        if (pieces.get(end).isSingleCapital() && isSpaced(end)) {
            int letter = pieces.get(end + 1).joins(".") ? end + 2 : end + 1;
            return Math.max(letter, surname(letter));
        }
        int surname = surname(end);
        return surname > end ? surname : letterBehindParticles(end);
    }

    private int letterBehindParticles(int from) {
        int at = from;
        while (at < from + 3 && Context.PARTICLE.has(pieces.get(at))) {
            at++;
        }
        boolean letter = at > from
                && pieces.get(at).isSingleCapital()
                && pieces.get(at + 1).joins(".");
        return letter ? at + 2 : from;
    }

    boolean isPossessive(int at) {
        return names.end(pieces.get(at)) < pieces.get(at).to();
    }

    /** Called after somebody, and so no person: a school, a street, a method. */
    boolean isNamedAfter(int from, int end) {
        Piece before = pieces.get(from - 1).isSign("\"'‘“") ? pieces.get(from - 2) : pieces.get(from - 1);
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
        return isSpaced(end) && Context.NAMED_AFTER.has(next) && (next.isCapital() || several);
    }

    /** Frankschool, Stolberglaan; but Van der Laan is somebody. */
    private boolean endsLikeThing(int at) {
        Piece piece = pieces.get(at);
        boolean surname = Context.NAMED_AFTER_END.has(piece) && Context.PARTICLE.has(pieces.get(at - 1));
        return Context.NAMED_AFTER_END.ends(piece) && !surname;
    }

    /** Behind all the words of what is called after somebody. */
    int endOfNamedAfter(int end) {
        int at = end;
        while (at < end + LONGEST
                && (pieces.get(at).isCapital() || Context.NAMED_AFTER.has(pieces.get(at)))
                && !pieces.get(at).opens()) {
            at++;
        }
        return at;
    }

    /** Whether a pupil, a relative or a title stands before this, or the mother of. */
    boolean isPersonBefore(int at) {
        Piece before = pieces.get(at - 1);
        if (pieces.get(at).opens()) {
            return false;
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

    private boolean isSpaced(int at) {
        return !pieces.get(at).glued() && !pieces.get(at).opens();
    }
}
