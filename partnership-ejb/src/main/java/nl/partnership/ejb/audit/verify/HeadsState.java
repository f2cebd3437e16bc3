package nl.partnership.ejb.audit.verify;

/** What the file of heads, outside the database, is worth when one asks whether rows were cut off at the end. */
public enum HeadsState {
    /** It knows the trail up to now. */
    UP_TO_DATE("It knows the trail up to now."),
    /** There is none, or it is empty. */
    MISSING("The file of heads is missing: nobody can tell whether rows were cut off at the end."),
    /** Its newest head is more than fifteen minutes older than the last row. */
    STALE("The file of heads is older than the last row by more than fifteen minutes: nobody can tell whether rows were"
            + " cut off at the end."),
    /** Some of its lines cannot be read. */
    DAMAGED("The file of heads has lines that cannot be read: nobody can tell whether rows were cut off at the end.");

    private final String sentence;

    HeadsState(String sentence) {
        this.sentence = sentence;
    }

    /** As the command line says it. */
    String sentence() {
        return sentence;
    }
}
