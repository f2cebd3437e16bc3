package nl.partnership.web.sharing;

import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Facts.Ruling;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.ejb.sharing.SharingAnswer;

/**
 * How an answer stands today: what the rules say, and whether what others have to give is there. The headline of the page, in
 * word, letter and colour.
 */
public enum Standing {
    DUTY("may", Outcome.ALLOWED),
    ALLOWED("may", Outcome.ALLOWED),
    CONDITIONAL("may", Outcome.CONDITIONAL),
    CONSENTED("may", Outcome.CONSENT),
    ADVISED("may", Outcome.ASK_DPO),
    CONSENT("wait", Outcome.CONSENT),
    ADVICE("advice", Outcome.ASK_DPO),
    NO_COVENANT("wait", Outcome.CONDITIONAL),
    NO_FIGURES("wait", Outcome.CONDITIONAL),
    REFUSED("no", Outcome.FORBIDDEN),
    FORBIDDEN("no", Outcome.FORBIDDEN);

    private final String style;
    private final Outcome letter;

    Standing(String style, Outcome letter) {
        this.style = style;
        this.letter = letter;
    }

    static Standing of(SharingAnswer answer) {
        Outcome outcome = answer.decision().outcome();
        if (outcome == Outcome.FORBIDDEN) {
            return FORBIDDEN;
        }
        if (isMissing(answer, Codes.COVENANT)) {
            return NO_COVENANT;
        }
        if (outcome == Outcome.ASK_DPO) {
            return advised(answer);
        }
        if (isMissing(answer, Codes.SMALL_NUMBERS_HIDDEN)) {
            return NO_FIGURES;
        }
        if (outcome == Outcome.CONSENT) {
            return isMissing(answer, Codes.CONSENT) ? CONSENT : CONSENTED;
        }
        boolean duty = answer.decision().lines().stream()
                .allMatch(line -> line.line().ground().duty());
        return duty ? DUTY : outcome == Outcome.CONDITIONAL ? CONDITIONAL : ALLOWED;
    }

    private static Standing advised(SharingAnswer answer) {
        boolean waits = answer.decision().lines().stream().anyMatch(line -> line.verdict() == Verdict.PENDING);
        boolean permits = answer.situation().facts().ruling() == Ruling.PERMITS;
        return waits ? ADVICE : permits ? ADVISED : REFUSED;
    }

    private static boolean isMissing(SharingAnswer answer, String code) {
        return answer.decision().lines().stream()
                .flatMap(line -> line.conditions().stream())
                .anyMatch(state -> state.code().equals(code) && state.status() == ConditionStatus.MISSING);
    }

    /** Key of the word for the whole. */
    public String getWord() {
        return "sharing.share.word." + this;
    }

    /** Class of the piece {@code answer} that gives the colour. */
    public String getStyle() {
        return style;
    }

    /** Key of the letter beside the word. */
    public String getLetter() {
        return "rule.outcome." + letter + ".letter";
    }
}
