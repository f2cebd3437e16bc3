package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;

/**
 * A term whose meaning a school and its partners agreed on.
 *
 * @param forms how it is written in a text, in lower case
 * @param school short name
 * @param text what they mean by it
 */
public record ExplainedTerm(String termCode, List<String> forms, String school, String text) implements Serializable {}
