package nl.partnership.ejb.language;

import java.io.Serializable;

/**
 * A term whose meaning a school and its partners agreed on.
 *
 * @param school short name
 * @param text what they mean by it
 */
public record ExplainedTerm(String termCode, String school, String text) implements Serializable {}
