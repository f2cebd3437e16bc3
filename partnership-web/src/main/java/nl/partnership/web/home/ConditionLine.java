package nl.partnership.web.home;

/**
 * A part of the portal and how it is with it.
 *
 * @param href where one looks further; null for nowhere
 * @param note what to do or to know; null for nothing
 * @param kind {@code late} for what somebody has to act on, {@code soon} for what may pass, else {@code done}
 * @param state in a few words
 */
public record ConditionLine(String text, String href, String note, String kind, String state) {

    static final String LATE = "late";
    static final String SOON = "soon";
    static final String DONE = "done";

    boolean isWrong() {
        return kind.equals(LATE);
    }
}
