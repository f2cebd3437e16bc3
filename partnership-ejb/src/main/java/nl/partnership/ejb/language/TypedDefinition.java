package nl.partnership.ejb.language;

import java.io.Serializable;
import nl.partnership.domain.language.Answers;

/** What an organisation means by a term, as somebody typed it; everything may be left out as long as it is not ready. */
public record TypedDefinition(String text, String example, String notThis, Answers answers) implements Serializable {}
