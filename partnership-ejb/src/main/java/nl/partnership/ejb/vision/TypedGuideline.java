package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.partner.Signal;

/**
 * A guideline as somebody typed it.
 *
 * @param steps one a line; may be left out of a concept, as what follows
 * @param vision series of the vision that it works out
 */
public record TypedGuideline(
        String title, String steps, Set<Signal> signals, String vision, String link, LocalDate reviewOn)
        implements Serializable {}
