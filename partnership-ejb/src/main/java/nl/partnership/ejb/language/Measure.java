package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many of the examples of a term meant the same to all who answered blind.
 *
 * @param same those to which all gave the same answer
 * @param organisations how many answered
 * @param on the day on which the answers were opened
 */
public record Measure(int same, int organisations, LocalDate on) implements Serializable {}
