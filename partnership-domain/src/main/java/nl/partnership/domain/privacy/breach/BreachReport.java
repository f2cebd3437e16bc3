package nl.partnership.domain.privacy.breach;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * That a breach was reported to the authority, as it is typed.
 *
 * @param reference the number that the authority gave; null when there is none yet
 * @param lateWhy why it was after the term; null when it was not
 */
public record BreachReport(LocalDate reportedOn, LocalTime reportedAt, String reference, String lateWhy) {}
