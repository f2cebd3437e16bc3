package nl.partnership.web.base;

import jakarta.faces.application.FacesMessage;
import java.util.Arrays;
import java.util.Locale;

/** What is wrong at a field. Among what is wrong at others it names the field, when its own words do not. */
class FieldProblem extends FacesMessage {

    private static final long serialVersionUID = 1L;

    /** Of a label, a word that says what the field is about; shorter ones stand in every sentence. */
    private static final int TELLING = 5;

    private final String label;

    /** @param label of the field; null when it has none */
    FieldProblem(String text, String label) {
        super(SEVERITY_ERROR, text, text);
        this.label = label;
    }

    /** For the summary: for example "Wie deelt: Kies er ten minste één." */
    String amongOthers() {
        return label == null || isNamed() ? getSummary() : label.replaceFirst("[?:]$", "") + ": " + getSummary();
    }

    private boolean isNamed() {
        String text = getSummary().toLowerCase(Locale.ROOT);
        String words = label.toLowerCase(Locale.ROOT);
        return text.contains(words)
                || Arrays.stream(words.split("[^\\p{L}]+"))
                        .anyMatch(word -> word.length() >= TELLING && text.contains(word));
    }
}
