package nl.partnership.ejb.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What checking the chain brought to light.
 *
 * @param rows how many rows were checked
 * @param headSeq number of the last row, 0 for an empty trail
 * @param headHash its hash
 * @param erased rows whose payload was erased on its date, as it should be
 * @param heads how many earlier heads, from the file outside the database, were compared
 * @param findings at most a thousand, by place; empty when the trail is as it was written
 * @param total how many rows something is wrong with
 */
public record Verification(
        long rows, long headSeq, String headHash, long erased, long heads, List<Finding> findings, long total)
        implements Serializable {

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** As the command line prints it. */
    public String report() {
        StringBuilder text = new StringBuilder();
        text.append("Rows checked: ").append(rows).append('\n');
        text.append("Head: ").append(headSeq).append(' ').append(headHash).append('\n');
        text.append("Erased by retention: ").append(erased).append('\n');
        text.append("Earlier heads compared: ").append(heads).append('\n');
        findings.forEach(finding -> text.append(finding).append('\n'));
        text.append(isIntact() ? "The trail is as it was written." : "The trail is BROKEN: " + total + " rows.")
                .append('\n');
        return text.toString();
    }
}
