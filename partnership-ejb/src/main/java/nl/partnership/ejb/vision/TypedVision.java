package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.time.LocalDate;

/** A vision as somebody typed it; everything may be left out of a concept. */
public record TypedVision(String weDo, String weDoNot, String text, String link, LocalDate reviewOn)
        implements Serializable {}
