package nl.partnership.ejb.language.cases;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case as one sector reads it, as somebody typed it.
 *
 * @param askedOf who was asked, for parents and pupils, and {@code askedOn} when
 */
public record TypedPerspective(String sees, String does, String mayShare, String askedOf, LocalDate askedOn)
        implements Serializable {}
