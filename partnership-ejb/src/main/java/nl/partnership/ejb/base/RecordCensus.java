package nl.partnership.ejb.base;

import java.util.List;
import nl.partnership.domain.base.Party;

/**
 * Port to the rooms whose records cross organisations: how many released records there are, for which other
 * organisations. Only numbers, never what is in them; as many rows as there are authors and organisations.
 */
public interface RecordCensus {

    /**
     * Records of one owner that were released to one organisation.
     *
     * @param ownerId the organisation that owns them
     * @param owner its short name
     * @param author who wrote them, as the rules see it
     * @param viewerId the organisation that they were released to; may be the owner itself
     */
    record Count(RecordKind kind, String ownerId, String owner, Party author, String viewerId, long number) {}

    /** The kinds of record that this room has. */
    List<RecordKind> kinds();

    /** All counts of this room. */
    List<Count> released();
}
