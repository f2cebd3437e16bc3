package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** Somebody by letters: J.V., K. de B., leerling M. Letters before a surname are a name. */
final class Initials {

    private static final int MOST = 5;
    /** Letters by which people leave somebody out on purpose: leerling A, leerling X. */
    private static final String ANYBODY = "ABCNXYZ";

    private final Pieces pieces;
    private final NameParts parts;
    private final Around around;

    Initials(Pieces pieces, NameParts parts, Around around) {
        this.pieces = pieces;
        this.parts = parts;
        this.around = around;
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (!pieces.isFree(at)
                    || !piece.isCapital()
                    || parts.isFirstName(pieces.get(at - 1))
                    || (piece.glued() && !pieces.get(at - 1).isSign("(\"'‘“/"))) {
                continue;
            }
            if (piece.isSingleCapital() || isInitial(at)) {
                letters(at);
            } else if (Context.ARABIC.has(piece) && parts.letterBehindParticles(at) > at) {
                pieces.found(Kind.NAME, at, parts.letterBehindParticles(at));
            } else if (piece.isShouted()
                    && piece.length() < 4
                    && !around.isShouting(at)
                    && around.isPersonBefore(at)
                    && !Context.LETTERS.has(piece)) {
                pieces.found(Kind.INITIALS, at, at + 1);
            }
        }
    }

    /** One letter, or two that one writes together: Th., IJ. */
    private boolean isInitial(int at) {
        Piece piece = pieces.get(at);
        return piece.isSingleCapital()
                || (piece.isCapital()
                        && Context.INITIAL.has(piece)
                        && pieces.get(at + 1).joins("."));
    }

    private void letters(int at) {
        int end = dotted(at);
        int count = (end - at) / 2;
        int surname = count == 0 ? at : parts.surname(end);
        if (isCode(at, end)) {
            pieces.skip(at, Math.max(end, at + 1));
        } else if (count > 0 && surname > end && isSurname(at, end, count)) {
            if (around.isNamedAfter(at, surname)) {
                pieces.skip(at, surname);
            } else {
                pieces.found(Kind.NAME, at, surname);
            }
        } else if (count > 0 && parts.letterBehindParticles(end) > end) {
            pieces.found(Kind.INITIALS, at, parts.letterBehindParticles(end));
        } else if (count > 0 && isSurnameInFront(at, count)) {
            pieces.found(Kind.NAME, at - 2, end);
        } else if (count > 1 || isOne(at, end)) {
            pieces.found(Kind.INITIALS, at, Math.max(end, at + 1));
        }
    }

    /** Behind the letters with a full stop that begin here. */
    private int dotted(int at) {
        int end = at;
        while (end < at + 2 * MOST
                && isInitial(end)
                && pieces.get(end + 1).joins(".")
                && (end == at || !pieces.get(end).opens())) {
            end += 2;
        }
        return end;
    }

    /** An abbreviation, or a letter that counts: plan A. */
    private boolean isCode(int at, int end) {
        StringBuilder letters = new StringBuilder();
        for (int i = at; i < end; i += 2) {
            letters.append(pieces.get(i).plain());
        }
        Piece before = pieces.get(at - 1);
        boolean lettered = Context.LETTERED.has(before) || before.isNumber();
        return (letters.length() > 1 && Context.LETTERS.has(letters.toString())) || (letters.length() < 2 && lettered);
    }

    /** One letter and a word with a capital may also be the end of a sentence, or an item of a list. */
    private boolean isSurname(int at, int end, int count) {
        Piece next = pieces.get(end);
        boolean particle = !next.isCapital();
        return count > 1
                || particle
                || around.isPersonBefore(at)
                || parts.isKnownSurname(next)
                || Context.ACTION.has(pieces.get(end + 1))
                || (!pieces.get(at).opens()
                        && !Context.FUNCTION.has(next)
                        && ANYBODY.indexOf(pieces.get(at).typed()) < 0
                        && !Context.ACTION.has(next));
    }

    /** Bakker, J.P. */
    private boolean isSurnameInFront(int at, int count) {
        Piece surname = pieces.get(at - 2);
        return pieces.get(at - 1).isSign(",")
                && pieces.isFree(at - 2)
                && (parts.isKnownSurname(surname) || (surname.isCapital() && count > 1));
    }

    /** One letter: behind a pupil or a relative, or in the middle of a sentence with a full stop. */
    private boolean isOne(int at, int end) {
        boolean dot = end > at;
        Piece next = pieces.get(dot ? end : at + 1);
        boolean anybody = ANYBODY.contains(pieces.get(at).typed());
        boolean goesOn = next.isWord() && !next.isCapital();
        boolean told =
                pieces.get(at - 1).isSign(",:(") || pieces.get(at - 1).plain().equals("is");
        if (around.isPersonBefore(at) || (told && Context.PERSON.has(pieces.get(at - 2)))) {
            return !anybody || (dot && goesOn);
        }
        if (dot
                && goesOn
                && !next.glued()
                && !anybody
                && (pieces.get(at).opens() || Context.WITH.has(pieces.get(at - 1)))) {
            return true;
        }
        boolean does = Context.ACTION.has(next) || Context.BEING.has(next);
        return dot && (does || (next.isSign("(") && pieces.get(end + 1).isNumber()));
    }
}
