package nl.partnership.domain.insight;

/** How often something was noted, as others are told: never more exactly. It depends on its own count alone. */
public enum Band {
    UP_TO_9,
    UP_TO_19,
    UP_TO_39,
    FROM_40;

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int FORTY = 40;

    /** @param count not below 0 */
    public static Band of(long count) {
        if (count < TEN) {
            return UP_TO_9;
        }
        if (count < TWENTY) {
            return UP_TO_19;
        }
        return count < FORTY ? UP_TO_39 : FROM_40;
    }
}
