package nl.partnership.domain.screening;

import nl.partnership.domain.screening.Finding.Kind;

/** What is known by its form alone: a bank account, the plate of a car, a report of the police. */
final class Codes {

    private static final int PLATE = 6;
    private static final int GROUPS = 3;
    private static final int LONGEST = 9;

    private final Pieces pieces;

    Codes(Pieces pieces) {
        this.pieces = pieces;
    }

    void find() {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (pieces.isFree(at) && piece.length() == 2 && piece.isShouted()) {
                bankAccount(at);
            }
            boolean inside = piece.glued() && !pieces.get(at - 1).isSign("(\"'‘“:,");
            boolean begins = (piece.isNumber() || piece.isShouted() || piece.isSingleCapital()) && !inside;
            if (begins && pieces.isFree(at)) {
                int end = end(at);
                String code = code(at, end);
                if (isPlate(code) || isReport(code)) {
                    pieces.found(Kind.OTHER_ID, at, end);
                }
            }
        }
    }

    private int end(int at) {
        int end = at + 1;
        while (end < at + LONGEST && isOfCode(end)) {
            end++;
        }
        return pieces.get(end - 1).isSign("-") ? end - 1 : end;
    }

    private boolean isOfCode(int at) {
        Piece piece = pieces.get(at);
        return piece.glued() && (piece.isNumber() || piece.isSign("-") || piece.isShouted() || piece.isSingleCapital());
    }

    private String code(int at, int end) {
        StringBuilder code = new StringBuilder();
        for (int i = at; i < end; i++) {
            code.append(pieces.get(i).typed());
        }
        return code.toString();
    }

    /** Three groups of letters or digits, six in all, at least one group of each: RS-482-K. */
    private static boolean isPlate(String code) {
        String[] groups = code.split("-");
        if (groups.length != GROUPS || code.length() != PLATE + GROUPS - 1) {
            return false;
        }
        int digits = 0;
        for (String group : groups) {
            boolean number = isDigits(group);
            if (group.isEmpty() || !(number || group.chars().allMatch(Character::isLetter))) {
                return false;
            }
            digits += number ? 1 : 0;
        }
        return digits > 0 && digits < GROUPS;
    }

    /** PL1700-2026118834-1. */
    private static boolean isReport(String code) {
        return code.startsWith("PL")
                && code.length() > PLATE + GROUPS
                && isDigits(code.substring(2).replace("-", ""));
    }

    private static boolean isDigits(String group) {
        return !group.isEmpty() && group.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** NL91 ABNA 0417 1643 00. */
    private void bankAccount(int at) {
        Piece bank = pieces.get(at + 2);
        if (!pieces.get(at + 1).isNumber(2) || !bank.isShouted() || bank.length() != 4) {
            return;
        }
        int end = at + 3;
        int digits = 0;
        while (digits < 10 && pieces.get(end).isNumber()) {
            digits += pieces.get(end).length();
            end++;
        }
        if (digits == 10) {
            pieces.found(Kind.OTHER_ID, at, end);
        }
    }
}
