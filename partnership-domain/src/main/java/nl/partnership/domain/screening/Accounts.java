package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** Mail addresses, and accounts on social media: with an at sign, as a link, or called by name. */
final class Accounts {

    /** More pieces than any address has. */
    private static final int LONGEST = 40;

    private static final String IN_ADDRESS = "._-+%'";

    private final Pieces pieces;

    Accounts(Pieces pieces) {
        this.pieces = pieces;
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.isSign("@") && pieces.isFree(at)) {
                atSign(at);
            } else if (spelt(at) > at && pieces.isFree(at)) {
                speltSign(at, spelt(at));
            } else if (Context.MEDIUM.has(piece) && isLink(at)) {
                pieces.found(Kind.HANDLE, at, end(at + 1));
            } else if (piece.isWord() && !piece.glued() && pieces.isFree(at) && isAccount(at)) {
                pieces.found(Kind.HANDLE, at, end(at - 1));
            }
        }
    }

    private void atSign(int at) {
        int end = end(at);
        if (end == at + 1 || !pieces.get(at + 1).glued()) {
            return;
        }
        int start = at;
        while (start > at - LONGEST && pieces.get(start).glued() && isPart(pieces.get(start - 1))) {
            start--;
        }
        boolean mail = start < at && hasDot(at, end);
        boolean desk = Context.DESK.has(pieces.get(mail ? start : at + 1));
        if (desk || (start < at && !mail)) {
            pieces.skip(start, end);
        } else {
            pieces.found(mail ? Kind.EMAIL : Kind.HANDLE, start, end);
        }
    }

    /** Behind an at sign that is written in letters: apenstaartje, (at); the same place when none begins here. */
    private int spelt(int at) {
        boolean closed = pieces.get(at).isSign("([")
                && pieces.get(at + 1).plain().equals("at")
                && pieces.get(at + 2).joins(")]");
        return closed ? at + 3 : Context.AT_SIGN.has(pieces.get(at)) ? at + 1 : at;
    }

    /** Fatma apenstaartje voorbeeld punt nl: from the glued pieces in front up to those behind the last point. */
    private void speltSign(int at, int behind) {
        int start = at - 1;
        while (start > at - LONGEST && pieces.get(start).glued() && isPart(pieces.get(start - 1))) {
            start--;
        }
        int end = end(behind - 1);
        while (pieces.get(end).plain().equals("punt") && pieces.get(end + 1).isWord() && end < behind + LONGEST) {
            end = end(end);
        }
        boolean address = start >= 0
                && isPart(pieces.get(start))
                && (hasDot(behind - 1, end) || pieces.get(end - 2).plain().equals("punt"));
        if (address && !Context.DESK.has(pieces.get(start))) {
            pieces.found(Kind.EMAIL, start, end);
        }
    }

    private boolean hasDot(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (pieces.get(i).isSign(".")) {
                return true;
            }
        }
        return false;
    }

    /** Instagram.com/somebody. */
    private boolean isLink(int at) {
        return pieces.get(at + 1).joins(".")
                && pieces.get(at + 2).glued()
                && pieces.get(at + 2).isWord()
                && pieces.get(at + 3).joins("/")
                && pieces.get(at + 4).glued();
    }

    /** Near a social medium: letters with what no word has, as in somebody_06. */
    private boolean isAccount(int at) {
        int end = end(at - 1);
        boolean signs = false;
        for (int i = at + 1; i < end; i++) {
            Piece piece = pieces.get(i);
            signs = signs || piece.isNumber() || piece.isSign("_.#");
        }
        boolean site = Context.DOMAIN.has(pieces.get(end - 1));
        return signs
                && !site
                && pieces.get(end - 1).to() - pieces.get(at).from() > 4
                && (pieces.isNear(Context.MEDIUM, at, 8) || isAccountBefore(at));
    }

    /** Instagram-account somebody.x. */
    private boolean isAccountBefore(int at) {
        Piece before = pieces.get(at - 1).isSign(":") ? pieces.get(at - 2) : pieces.get(at - 1);
        int joint = before.plain().indexOf('-');
        return joint > 0 && Context.MEDIUM.has(before.plain().substring(0, joint));
    }

    /** Where the run of glued pieces behind this one ends, without what ends a sentence. */
    private int end(int at) {
        int end = at + 1;
        while (end < at + LONGEST && (end == at + 1 || pieces.get(end).glued()) && isPart(pieces.get(end), "/@#")) {
            end++;
        }
        while (end > at + 1 && pieces.get(end - 1).isSign(".-/+%@#'")) {
            end--;
        }
        return end;
    }

    private static boolean isPart(Piece piece) {
        return isPart(piece, "");
    }

    private static boolean isPart(Piece piece, String others) {
        return piece.isWord() || piece.isNumber() || piece.isSign(IN_ADDRESS + others);
    }
}
