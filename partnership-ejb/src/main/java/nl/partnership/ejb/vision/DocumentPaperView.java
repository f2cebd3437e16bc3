package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What of a kind of document waits for who may decide, on paper.
 *
 * @param concepts of the caller's organisation, which it can lay before somebody
 * @param laid what lies before somebody and of which the caller records the answer: at the own school, of each organisation
 */
public record DocumentPaperView(List<Concept> concepts, List<Laid> laid) implements Serializable {

    /**
     * A concept of the caller's organisation.
     *
     * @param title null for a vision
     * @param before the function of who decides; null as long as it lies before nobody
     */
    public record Concept(String id, long version, String title, String before, LocalDate on) implements Serializable {}

    /**
     * What an organisation laid before who may decide for it; none of its words.
     *
     * @param organisation short name
     */
    public record Laid(String id, long version, String organisation, String before, LocalDate on)
            implements Serializable {}
}
