package nl.partnership.ejb.schoolyear;

import nl.partnership.domain.base.SchoolYear;

/**
 * That a school noted the delivery of its safety monitor, or took that back: an event.
 *
 * @param delivered false when it was taken back
 */
public record MonitorNoted(String schoolId, SchoolYear year, boolean delivered) {}
