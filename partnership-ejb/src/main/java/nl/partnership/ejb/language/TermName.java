package nl.partnership.ejb.language;

import java.util.Locale;
import nl.partnership.domain.language.Terms;
import nl.partnership.ejb.base.Sentence;

/** What a term is called in sentences: in Dutch, whoever reads it, as it is the Dutch word that people talk about. */
public final class TermName {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private TermName() {}

    /** In a sentence. */
    public static Sentence of(Terms.Term term) {
        return Sentence.asItIs(term.name(DUTCH));
    }

    /** By itself; the code for one that is not shipped. */
    static String text(String termCode) {
        return Terms.of(termCode).map(term -> term.name(DUTCH)).orElse(termCode);
    }
}
