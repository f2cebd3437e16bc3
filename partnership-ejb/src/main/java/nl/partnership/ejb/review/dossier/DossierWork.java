package nl.partnership.ejb.review.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.year.Evidence;

/**
 * A part of a dossier that is to be made.
 *
 * @param partId it is handed back with
 * @param board name of the board
 * @param whole whether it is the paper of all schools, without proofs
 */
public record DossierWork(
        String partId, String board, SchoolYear year, LocalDate on, boolean whole, List<OfSchool> schools)
        implements Serializable {

    /** What there is of a school, in the order of the standard. */
    public record OfSchool(String school, List<Evidence.Line> lines) implements Serializable {}
}
