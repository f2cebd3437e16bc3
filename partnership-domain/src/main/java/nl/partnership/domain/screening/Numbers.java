package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** Citizen service numbers, telephone numbers, and numbers of pupils and files. */
final class Numbers {

    /** More pieces than a number that somebody spells out has. */
    private static final int LONGEST = 14;

    private final Pieces pieces;

    Numbers(Pieces pieces) {
        this.pieces = pieces;
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (Context.NUMBER_OF.has(piece)) {
                numbered(at + 1);
            } else if (pieces.isFree(at) && piece.isNumber() && !isInside(at)) {
                digits(at);
            }
        }
    }

    /** Part of something longer: a code, an amount, an address of a machine. */
    private boolean isInside(int at) {
        Piece before = pieces.get(at - 1);
        return before.isSign("€$") || (pieces.get(at).glued() && (before.isWord() || before.isSign(".,:_#=&")));
    }

    private void digits(int at) {
        StringBuilder digits = new StringBuilder();
        int end = at;
        while (end < at + LONGEST && digits.length() < 15) {
            Piece next = pieces.get(end);
            if (next.isNumber() && next.length() < 15) {
                digits.append(next.typed());
                Kind kind = isWhole(end) ? kind(at, end, digits) : null;
                if (kind != null) {
                    take(kind, at, end + 1);
                    return;
                }
            } else if (!next.isSign("-./()") || next.isSign(".") && !next.glued()) {
                return;
            }
            end++;
        }
    }

    private boolean isWhole(int at) {
        Piece next = pieces.get(at + 1);
        boolean goesOn = next.glued() && (next.isWord() || next.isSign("_"));
        boolean more = next.joins("-./,")
                && pieces.get(at + 2).glued()
                && pieces.get(at + 2).isNumber();
        return !goesOn && !more;
    }

    private Kind kind(int at, int end, CharSequence digits) {
        boolean national = pieces.isNear(Context.NATIONAL, at, 4);
        if (digits.length() == 9 && (national || isGrouped(at, end)) && passesElevenTest(digits)) {
            return Kind.NATIONAL_ID;
        }
        if (digits.length() == 8 && national && passesElevenTest("0" + digits)) {
            return Kind.NATIONAL_ID;
        }
        return isPhone(at, digits) ? Kind.PHONE : null;
    }

    /** Nine digits in one piece, or in groups as people write them. */
    private boolean isGrouped(int at, int end) {
        return at == end
                || (end - at < 5
                        && pieces.get(at).length() > 1
                        && pieces.get(at).length() < 5);
    }

    /** The last digit counts negatively, the others 9 down to 2; the sum must be a multiple of eleven. */
    private static boolean passesElevenTest(CharSequence digits) {
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum % 11 == 0 && !"000000000".contentEquals(digits);
    }

    private static int digit(CharSequence digits, int at) {
        return digits.charAt(at) - '0';
    }

    private boolean isPhone(int at, CharSequence digits) {
        String number = digits.toString();
        if (pieces.get(at - 1).isSign("+") && pieces.get(at).glued()) {
            return number.startsWith("31")
                    ? number.length() == (number.startsWith("310") ? 12 : 11)
                    : number.length() > 9;
        }
        if (number.startsWith("00")) {
            return number.startsWith("0031") ? number.length() == 13 : number.length() > 12;
        }
        return number.length() == 10 && number.startsWith("0") && !number.matches("0[089]00.*");
    }

    private void take(Kind kind, int at, int end) {
        boolean opened = pieces.get(at - 1).isSign("+(") && kind == Kind.PHONE;
        int start = opened ? at - 1 : at;
        pieces.found(kind, start, end);
    }

    /** Leerlingnummer 123456; the code must have three digits or more. */
    private void numbered(int from) {
        int at = from;
        while (at < from + 3
                && (pieces.get(at).isSign(".:#(") || pieces.get(at).plain().equals("is"))) {
            at++;
        }
        int end = at;
        int digits = 0;
        while (end < at + LONGEST
                && isOfCode(pieces.get(end))
                && (end == at || pieces.get(end).glued())) {
            digits += pieces.get(end).isNumber() ? pieces.get(end).length() : 0;
            end++;
        }
        while (end > at && pieces.get(end - 1).isSign("-./")) {
            end--;
        }
        if (digits > 2 && pieces.isFree(at)) {
            boolean national = digits == 9
                    && end == at + 1
                    && passesElevenTest(pieces.get(at).typed());
            pieces.found(national ? Kind.NATIONAL_ID : Kind.OTHER_ID, at, end);
        }
    }

    private static boolean isOfCode(Piece piece) {
        return piece.isNumber() || piece.isWord() || piece.isSign("-./");
    }
}
