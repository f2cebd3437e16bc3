package nl.partnership.domain.screening;

/**
 * People whom no list of first names knows. A word with a capital that no dictionary knows is more likely somebody than
 * not; so is one that the dictionary knows as what people are called.
 */
final class Strangers {

    private static final int SHORTEST = 3;

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final Around around;
    private final NameParts parts;
    private final Particles particles;

    Strangers(Pieces pieces, Lexicon lexicon, Around around, NameParts parts) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.around = around;
        this.parts = parts;
        particles = new Particles(pieces);
    }

    /** Behind the name with a capital that begins here; the same place when none does. */
    int end(int at) {
        Piece piece = pieces.get(at);
        int behind = particles.end(at);
        if (behind > at) {
            int surname = withParticles(at, behind);
            if (surname > at) {
                return surname;
            }
        }
        boolean stranger = (around.isDutch() && isStranger(at)) || isIntroduced(at);
        return stranger ? Math.max(at + 1, parts.end(at)) : at;
    }

    /** Behind a title or a pupil any name; behind a pupil, what has a capital anyhow says more of that pupil. */
    private boolean isIntroduced(int at) {
        Piece piece = pieces.get(at);
        boolean thing = lexicon.sort(piece) == Lexicon.Sort.THING && !around.isTitleBefore(at);
        return around.isPersonBefore(at) && !thing && parts.isSurname(at) && !Context.PARTICLE.has(piece);
    }

    private boolean isStranger(int at) {
        Piece piece = pieces.get(at);
        if (piece.length() < 2
                || isAbbreviated(at)
                || piece.isShouted()
                || piece.isMixed()
                || Context.NO_NAME.has(piece)) {
            return false;
        }
        if (lexicon.isKnown(pieces.get(at - 1)) && pieces.isSpaced(at)) {
            return false;
        }
        boolean stroke = around.hasWordBehindStroke(piece);
        return switch (lexicon.sort(piece)) {
            case PERSON -> !stroke && !around.isThingBefore(at);
            case UNKNOWN ->
                (piece.length() >= SHORTEST || parts.isSurname(at + 1)) && !stroke && !around.isThingBefore(at);
            case WORD -> isCalledWithin(at) || isBeforeSurname(at);
            case THING -> false;
        };
    }

    /** Bestelnr. 12: no sentence ends there. */
    private boolean isAbbreviated(int at) {
        Piece behind = pieces.get(at + 2);
        return pieces.get(at + 1).joins(".") && (behind.isNumber() || (behind.isWord() && !behind.isCapital()));
    }

    /** A word that people are called too, with a capital in the middle of a sentence. */
    private boolean isCalledWithin(int at) {
        Piece before = pieces.get(at - 1);
        return lexicon.isCalled(pieces.get(at))
                && (before.isWord() || before.isSign(","))
                && (!before.isCapital() || Context.FUNCTION.has(before))
                && !around.isThingBefore(at)
                && !pieces.get(at).opens()
                && !Context.FUNCTION.has(pieces.get(at));
    }

    /** A word that people are called too, before a surname. */
    private boolean isBeforeSurname(int at) {
        return lexicon.isCalled(pieces.get(at))
                && !Context.FUNCTION.has(pieces.get(at))
                && !Context.PARTICLE.has(pieces.get(at))
                && !around.isThingBefore(at)
                && pieces.isSpaced(at + 1)
                && parts.isSurname(at + 1)
                && lexicon.sort(pieces.get(at + 1)) != Lexicon.Sort.THING;
    }

    /** Van den Heuvel, De Lange-Verkaik, in 't Veld: by what stands before the surname, and whether a title does before that. */
    private int withParticles(int at, int behind) {
        Piece surname = pieces.get(behind);
        Piece piece = pieces.get(at);
        if (around.isTitleBefore(at) || around.isPersonBefore(at)) {
            return parts.openingSurname(at);
        }
        if (lexicon.sort(surname) == Lexicon.Sort.THING || around.hasWordBehindStroke(surname)) {
            return at;
        }
        boolean called = lexicon.isCalled(surname) || lexicon.sort(surname) == Lexicon.Sort.UNKNOWN;
        boolean arabic = Context.ARABIC.has(piece) && piece.isCapital();
        boolean clear = called || behind > at + 1 || !Context.FUNCTION.has(piece);
        boolean sure = particles.areSure(at, behind) && clear;
        boolean inside = piece.isCapital() && !piece.opens() && called;
        boolean opening = piece.isCapital()
                && piece.opens()
                && lexicon.isCalled(surname)
                && (Context.ACTION.has(pieces.get(behind + 1)) || !Context.FUNCTION.has(piece));
        return arabic || sure || inside || opening ? parts.openingSurname(at) : at;
    }

    /** Behind a name in small letters, of which no list knows it as a first name; the same place when none does. */
    int smallEnd(int at, boolean listed) {
        Piece piece = pieces.get(at);
        int behind = particles.end(at);
        if (behind > at) {
            boolean small = around.isAddressedBefore(at) && parts.smallSurname(at) > behind;
            boolean relative =
                    behind == at + 1 && piece.plain().equals("van") && Context.PERSON.has(pieces.get(at - 1));
            boolean sure = particles.areSure(at, behind) && lexicon.sort(pieces.get(behind)) != Lexicon.Sort.THING;
            boolean named = pieces.get(behind).isCapital() && (sure || (around.isTitleBefore(at) && !relative));
            return small ? parts.smallSurname(at) : named ? parts.openingSurname(at) : at;
        }
        Lexicon.Sort sort = lexicon.sort(piece);
        boolean cue = around.isPersonBefore(at) || around.isAddressedBefore(at);
        boolean told = cue
                || (around.isDutch()
                        && (Context.WITH.has(pieces.get(at - 1)) || Context.ACTION.has(pieces.get(at + 1))));
        boolean name = told && (sort == Lexicon.Sort.PERSON || (listed && sort == Lexicon.Sort.UNKNOWN));
        if (piece.length() >= SHORTEST && (name || (cue && sort == Lexicon.Sort.UNKNOWN))) {
            return Math.max(at + 1, parts.smallSurname(at + 1));
        }
        return at;
    }

    /** Behind a name among words in capitals; the same place when none begins here. */
    int shoutedEnd(int at, boolean listed) {
        Piece piece = pieces.get(at);
        Lexicon.Sort sort = lexicon.sort(piece);
        boolean free = sort == Lexicon.Sort.PERSON || (sort == Lexicon.Sort.UNKNOWN && piece.length() > SHORTEST);
        boolean name = listed && sort != Lexicon.Sort.WORD && sort != Lexicon.Sort.THING;
        return around.isDutch() && (free || name) && !Context.LETTERS.has(piece) && !Context.PARTICLE.has(piece)
                ? Math.max(at + 1, parts.end(at))
                : at;
    }
}
