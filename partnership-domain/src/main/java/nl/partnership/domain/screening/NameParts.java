package nl.partnership.domain.screening;

/** How a name goes on: first names, what stands before a surname, a surname, or a letter in its place. */
final class NameParts {

    private static final int MOST_FIRST_NAMES = 4;

    private final Pieces pieces;
    private final NameList names;
    private final Lexicon lexicon;
    private final Around around;
    private final Particles particles;

    NameParts(Pieces pieces, NameList names, Lexicon lexicon, Around around) {
        this.pieces = pieces;
        this.names = names;
        this.lexicon = lexicon;
        this.around = around;
        particles = new Particles(pieces);
    }

    /** Whether this word may be somebody's surname: a capital, and nothing that has one for another reason. */
    boolean isSurname(int at) {
        Piece piece = pieces.get(at);
        boolean abbreviation = piece.isShouted() && !pieces.get(at - 1).isShouted();
        boolean shouted = around.isShouting(at) && lexicon.isWord(piece);
        return isAnySurname(at) && !abbreviation && !shouted && !Context.FUNCTION.has(piece);
    }

    /** As {@link #isSurname}, for what stands behind a particle, where every word may be one. */
    private boolean isAnySurname(int at) {
        Piece piece = pieces.get(at);
        return piece.isCapital()
                && piece.length() > 1
                && !piece.opens()
                && !Context.NO_NAME.has(piece)
                && !(around.isShouting(at) && lexicon.isWord(piece))
                && pieces.isFree(at);
    }

    boolean isKnownSurname(Piece piece) {
        return piece.isCapital() && (names.sort(piece) == NameList.Sort.SURNAME || lexicon.isCalled(piece));
    }

    /** Behind the surname that begins here, particles first; the same place when none does. */
    int surname(int from) {
        int at = pieces.isSpaced(from) ? particles.end(from) : from;
        if (!pieces.isSpaced(at) || !(at > from ? isAnySurname(at) : isSurname(at))) {
            return from;
        }
        return behind(at);
    }

    /** Behind the surname of which the first word with a capital is this. */
    private int behind(int at) {
        int end = at + 1;
        while (end < at + 2 && pieces.isSpaced(end) && isSurname(end) && !Context.ACTION.has(pieces.get(end))) {
            end++;
        }
        return end;
    }

    /** As {@link #surname}, where the first of the particles may open a sentence. */
    int openingSurname(int from) {
        int at = particles.end(from);
        return at > from && isAnySurname(at) ? behind(at) : from;
    }

    boolean isFirstName(Piece piece) {
        return piece.isCapital() && names.isFirstName(piece);
    }

    /** Whether a surname comes first, as in Nguyen Van Anh. */
    boolean isFirstNameBehind(int at) {
        Piece next = pieces.get(at + 1);
        boolean particle = next.isCapital() && Context.PARTICLE.has(next);
        return pieces.isSpaced(at + 1)
                && (isFirstName(next) || particle || (isSurname(at + 1) && !lexicon.isWord(next)));
    }

    /** Behind the first names and the surname of somebody whose name begins here. */
    int end(int from) {
        int end = from + 1;
        while (end < from + MOST_FIRST_NAMES
                && pieces.isSpaced(end)
                && isFirstName(pieces.get(end))
                && !Context.PARTICLE.has(pieces.get(end))) {
            end++;
        }
        if (isPossessive(end - 1)) {
            return end;
        }
        if (pieces.get(end).isSingleCapital() && pieces.isSpaced(end)) {
            int letter = pieces.get(end + 1).joins(".") ? end + 2 : end + 1;
            return Math.max(letter, surname(letter));
        }
        int surname = surname(end);
        return surname > end ? surname : letterBehindParticles(end);
    }

    /** Behind a letter with a full stop that stands for a surname with particles; the same place when none does. */
    int letterBehindParticles(int from) {
        int at = particles.end(from);
        boolean letter = at > from
                && pieces.get(at).isSingleCapital()
                && pieces.get(at + 1).joins(".");
        return letter ? at + 2 : from;
    }

    /** Behind the particles and the word in small letters that people are called: jeroen vd berg; the same place when none. */
    int smallSurname(int from) {
        int at = pieces.isSpaced(from) ? particles.end(from) : from;
        Piece word = pieces.get(at);
        boolean thing = Context.FUNCTION.has(word) || Context.TITLE.has(word) || Context.PERSON.has(word);
        boolean article = at == from + 1 && pieces.get(from).plain().equals("de");
        boolean called = word.isWord() && (lexicon.isCalled(word) || (article && around.isAddressedBefore(from)));
        return called && !thing && pieces.isSpaced(at) && (at > from || !lexicon.isWord(word)) ? at + 1 : from;
    }

    boolean isPossessive(int at) {
        return names.end(pieces.get(at)) < pieces.get(at).to();
    }

    /** Behind all the words of what is called after somebody. */
    int endOfNamedAfter(int end) {
        int at = end;
        while (at < end + MOST_FIRST_NAMES
                && (pieces.get(at).isCapital() || Context.NAMED_AFTER.has(pieces.get(at)))
                && !pieces.get(at).opens()) {
            at++;
        }
        return at;
    }
}
