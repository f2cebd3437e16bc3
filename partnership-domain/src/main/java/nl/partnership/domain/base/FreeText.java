package nl.partnership.domain.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What a person wrote in own words: {@code @Convert(converter = FreeText.class)} on the field says so. The audit trail
 * says that it changed, and keeps a digest, never the text.
 *
 * <p>Every such text comes out of the database through here, in records and in rows alike. So this is also where it is
 * hidden from who looks through somebody else's eyes; see {@code docs/decisions/0012-walking-in-a-roles-eyes.md}.
 */
@Converter
public class FreeText implements AttributeConverter<String, String> {

    /** What stands in the place of words that may not be read; the same in every language. */
    public static final String HIDDEN = "▒▒▒▒▒";

    private static final ThreadLocal<Boolean> HIDING = new ThreadLocal<>();

    /** From now on what this thread reads is hidden, or no longer; the guard of the services alone decides that. */
    public static void hide(boolean hidden) {
        if (hidden) {
            HIDING.set(true);
        } else {
            HIDING.remove();
        }
    }

    /**
     * A text as it may be read now; for what is kept in another form than as a field of its own.
     *
     * @param text null and blank stay as they are, so that one sees whether there are words
     */
    public static String read(String text) {
        return text == null || text.isBlank() || HIDING.get() == null ? text : HIDDEN;
    }

    @Override
    public String convertToDatabaseColumn(String text) {
        return text;
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return read(text);
    }
}
