package nl.partnership.ejb.insight.priority;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an organisation laid something before who may decide for it.
 *
 * @param before the function of who decides
 */
public record Laid(String before, LocalDate day) implements Serializable {}
