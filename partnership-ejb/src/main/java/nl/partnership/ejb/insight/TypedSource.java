package nl.partnership.ejb.insight;

import java.io.Serializable;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;

/**
 * A source, as a form hands it in.
 *
 * @param kind stays as it was first said
 */
public record TypedSource(SourceKind kind, SourceTerms terms) implements Serializable {}
