package nl.partnership.ejb.review.dossier;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;

/**
 * A dossier to hand out.
 *
 * @param of short name of the school or the board
 * @param parts of each school its ZIP, in their order
 * @param whole of a board the ZIP with the paper of all of them; null of one school
 */
public record DossierFile(String of, SchoolYear year, List<Part> parts, byte[] whole) implements Serializable {

    /** @param school its short name */
    public record Part(String school, byte[] zip) implements Serializable {}
}
