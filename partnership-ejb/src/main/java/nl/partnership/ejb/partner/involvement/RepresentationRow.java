package nl.partnership.ejb.partner.involvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Representation;

/**
 * Who speaks for parents and for pupils.
 *
 * @param version null when nobody wrote it yet
 * @param writtenOn null when nobody wrote it yet
 */
public record RepresentationRow(Long version, List<Council> parents, List<Council> pupils, LocalDate writtenOn)
        implements Serializable {

    static final RepresentationRow NONE = new RepresentationRow(null, List.of(), List.of(), null);

    static RepresentationRow of(Representation one) {
        return new RepresentationRow(
                one.getVersion(),
                one.getParents().stream().sorted().toList(),
                one.getPupils().stream().sorted().toList(),
                one.getWrittenOn());
    }

    /** Whether both have somebody who speaks for them. */
    public boolean isWhole() {
        return !parents.isEmpty() && !pupils.isEmpty();
    }
}
