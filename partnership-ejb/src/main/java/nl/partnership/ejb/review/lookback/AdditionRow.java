package nl.partnership.ejb.review.lookback;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a school added to a year that is closed.
 *
 * @param role in which it was written
 */
public record AdditionRow(String text, LocalDate addedOn, String role) implements Serializable {}
