package nl.partnership.ejb.partner.proposal;

import java.io.Serializable;
import java.time.Instant;

/** A file of people and roles that came in, and what their organisations said of it. */
public record ImportRow(String id, Instant at, int number, int confirmed, int dropped, int open)
        implements Serializable {}
