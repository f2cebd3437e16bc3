package nl.partnership.domain.screening;

import java.util.List;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * Names of people. A first name of the list begins one; so does a surname that is no word, and any word with a capital
 * behind a pupil, a relative or a title. First names that are also words need a sentence that speaks of a person.
 */
final class Names {

    private final Pieces pieces;
    private final NameList names;
    private final NameParts parts;
    private final Around around;
    private final Strangers strangers;
    private final Lexicon lexicon;

    Names(Pieces pieces, NameList names, NameParts parts, Around around, Strangers strangers, Lexicon lexicon) {
        this.pieces = pieces;
        this.names = names;
        this.parts = parts;
        this.around = around;
        this.strangers = strangers;
        this.lexicon = lexicon;
    }

    void find() {
        int at = 0;
        while (at < pieces.size()) {
            int end = pieces.isFree(at) && pieces.get(at).isWord() ? end(at) : at;
            if (end > at) {
                take(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Behind the name that begins here; the same place when none does. */
    private int end(int at) {
        Piece piece = pieces.get(at);
        if (piece.glued() && isInside(piece, pieces.get(at - 1))) {
            return at;
        }
        NameList.Sort sort = names.sort(piece);
        if (!piece.isCapital()) {
            return sort == NameList.Sort.FIRST
                    ? Math.max(at + 1, parts.smallSurname(at + 1))
                    : strangers.smallEnd(at, sort == NameList.Sort.CAPITAL);
        }
        if (around.isShouting(at)) {
            return strangers.shoutedEnd(at, names.isFirstName(piece));
        }
        return switch (sort) {
            case FIRST -> piece.isShouted() && piece.length() < 4 ? at : parts.end(at);
            case CAPITAL ->
                isWordInFront(at) || piece.isShouted() && !pieces.get(at + 1).isShouted() ? at : parts.end(at);
            case WORD -> speaksOfPerson(at) ? parts.end(at) : at;
            case MONTH_OR_PLACE -> !isMonthOrPlace(at) && speaksOfPerson(at) ? parts.end(at) : at;
            case SURNAME -> piece.isShouted() ? at : parts.isFirstNameBehind(at) ? parts.end(at) : at + 1;
            case NONE -> strangers.end(at);
        };
    }

    /** Part of an address, a code or an account; behind a bracket, a quote or a stroke a name may begin. */
    private static boolean isInside(Piece piece, Piece before) {
        String opening = piece.isCapital() ? "(\"'‘“„«[*/+&,.;:-" : "(\"'‘“„«[*";
        return !before.isSign(opening);
    }

    /** Whether the sentence takes this word for a name: by what stands before or behind it. */
    private boolean speaksOfPerson(int at) {
        Piece piece = pieces.get(at);
        Piece next = pieces.get(at + 1);
        if (piece.isShouted() || next.isNumber() || next.joins(".")) {
            return !piece.isShouted()
                    && next.joins(".")
                    && !piece.opens()
                    && !pieces.get(at + 2).isNumber();
        }
        return isBesideName(at)
                || parts.isPossessive(at)
                || next.joins("'’")
                || around.isPersonBefore(at)
                || parts.surname(at + 1) > at + 1
                || Context.ACTION.has(next)
                || (piece.opens() ? isSomebody(at) : !isArticle(pieces.get(at - 1)));
    }

    /** Toon de taken: what a sentence may begin with, and nothing behind it that a person does. */
    private boolean isWordInFront(int at) {
        return pieces.get(at).opens()
                && lexicon.isWord(pieces.get(at))
                && !speaksOfPerson(at)
                && !pieces.get(at + 1).isSign(",.:;(");
    }

    /** At the beginning of a sentence: Roos is sad, but Storm is a storm and May is a month. */
    private boolean isSomebody(int at) {
        return Context.BEING.has(pieces.get(at + 1)) && names.sort(pieces.get(at)) != NameList.Sort.MONTH_OR_PLACE;
    }

    private boolean isBesideName(int at) {
        boolean before = joins(pieces.get(at - 1)) && isSureName(pieces.get(at - 2));
        return before || (joins(pieces.get(at + 1)) && isSureName(pieces.get(at + 2)));
    }

    private boolean isSureName(Piece piece) {
        return parts.isFirstName(piece) && names.sort(piece) != NameList.Sort.MONTH_OR_PLACE;
    }

    private static boolean joins(Piece piece) {
        return piece.isSign(",&/") || List.of("en", "of").contains(piece.plain());
    }

    private static boolean isArticle(Piece piece) {
        return List.of("de", "een", "deze", "die").contains(piece.plain());
    }

    private boolean isMonthOrPlace(int at) {
        boolean month = Context.MONTH.has(pieces.get(at));
        return (month ? Context.WHEN_OR_WHERE : Context.IN_TIME_OR_PLACE).has(pieces.get(at - 1))
                || pieces.get(at - 1).isNumber()
                || Context.TAUGHT.has(pieces.get(at - 1))
                || isSuch(pieces.get(at + 1))
                || (joins(pieces.get(at + 1)) && isSuch(pieces.get(at + 2)))
                || (joins(pieces.get(at - 1)) && isSuch(pieces.get(at - 2)));
    }

    private static boolean isSuch(Piece piece) {
        return Context.MONTH.has(piece) || Context.NO_NAME.has(piece);
    }

    private void take(int at, int end) {
        if (around.isNamedAfter(at, end)) {
            pieces.skip(at, Math.max(end, parts.endOfNamedAfter(end)));
        } else {
            Piece last = pieces.get(end - 1);
            pieces.found(Kind.NAME, at, end, last.isWord() ? names.end(last) : last.to());
        }
    }
}
