package nl.partnership.ejb.audit.verify;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What checking the chain brought to light.
 *
 * @param rows how many rows were checked
 * @param headSeq number of the last row, 0 for an empty trail
 * @param headHash its hash
 * @param erased rows whose payload was erased on its date, as it should be
 * @param erasedEarly rows whose payload was erased before its date, as another row says
 * @param heads how many earlier heads, from the file outside the database, were compared
 * @param headsSince the moment of the first of them: before it the file says nothing; null without one
 * @param headsState what that file is worth
 * @param findings at most a thousand, by place
 * @param total how many rows something is wrong with
 */
public record Verification(
        long rows,
        long headSeq,
        String headHash,
        long erased,
        long erasedEarly,
        long heads,
        Instant headsSince,
        HeadsState headsState,
        List<Finding> findings,
        long total)
        implements Serializable {

    /** What came of it. */
    public enum Result {
        /** The trail is as it was written. */
        INTACT,
        /** What is there is as it was written; whether rows were cut off at the end, nobody can tell. */
        UNSURE,
        /** Something is not as it was written. */
        BROKEN
    }

    public Result result() {
        if (!findings.isEmpty()) {
            return Result.BROKEN;
        }
        return headsState == HeadsState.UP_TO_DATE ? Result.INTACT : Result.UNSURE;
    }

    /** As the command line prints it. */
    public String report() {
        StringBuilder text = new StringBuilder();
        text.append("Rows checked: ").append(rows).append('\n');
        text.append("Head: ").append(headSeq).append(' ').append(headHash).append('\n');
        text.append("Erased by retention: ").append(erased).append('\n');
        text.append("Erased earlier, as rows of the trail say: ")
                .append(erasedEarly)
                .append('\n');
        text.append("Earlier heads compared: ")
                .append(heads)
                .append(headsSince == null ? "" : ", since " + headsSince)
                .append('\n');
        findings.forEach(finding -> text.append(finding).append('\n'));
        if (headsState != HeadsState.UP_TO_DATE) {
            text.append(headsState.sentence()).append('\n');
        }
        text.append(
                        switch (result()) {
                            case INTACT -> "The trail is as it was written.";
                            case UNSURE -> "The rows that are there are as they were written.";
                            case BROKEN -> "The trail is BROKEN: " + total + " rows.";
                        })
                .append('\n');
        return text.toString();
    }
}
