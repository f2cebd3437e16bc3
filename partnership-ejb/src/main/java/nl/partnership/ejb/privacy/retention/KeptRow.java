package nl.partnership.ejb.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.ejb.base.retention.KeptSince;

/**
 * A kind of record, how long it is kept, and how many have come to their day; numbers only.
 *
 * @param kind as the trail calls it
 * @param since with the number the rule in words
 * @param portal whether nobody owns it: bookkeeping of the portal
 * @param now of how many the day has come
 * @param soon the same on {@code then}, as things stand now
 * @param held of how many the day will have come then, but a hold keeps them
 */
public record KeptRow(
        String kind, KeptSince since, int number, boolean portal, LocalDate then, long now, long soon, long held)
        implements Serializable {}
