package nl.partnership.ejb.base;

/**
 * The present caller chose a language; whoever keeps accounts stores it.
 *
 * @param language {@code nl} or {@code en}
 */
public record LanguageChosen(String language) {}
