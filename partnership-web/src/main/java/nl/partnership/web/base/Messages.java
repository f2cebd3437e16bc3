package nl.partnership.web.base;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Room;

/**
 * All sentences of the pages in one language: the files {@code messages/<room>_<language>.properties} of all rooms as
 * one bundle. A key starts with its room, so rooms cannot overwrite each other. Pages read it as {@code m}.
 */
public final class Messages extends ResourceBundle {

    private static final Map<String, Messages> BUNDLES = new ConcurrentHashMap<>();

    private static final Pattern OF_ID = Pattern.compile("\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\\.|$)");

    private final Locale locale;
    private final Properties texts = new Properties();

    private Messages(Locale locale) {
        this.locale = locale;
        for (Room room : Room.values()) {
            texts.putAll(read(room.code(), locale.getLanguage()));
        }
    }

    /** The texts in that language, one of {@link Language#ALL}. */
    public static Messages in(Locale locale) {
        return BUNDLES.computeIfAbsent(locale.getLanguage(), language -> new Messages(Locale.forLanguageTag(language)));
    }

    /** The texts of one room in one language; empty when the room has none. */
    static Properties read(String room, String language) {
        Properties properties = new Properties();
        String file = "/messages/" + room + "_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }

    /** What follows the key of a sentence that is written otherwise when it counts one. */
    static final String ONE = ".one";

    /**
     * The sentence with its places filled in. Where its first number is one, the sentence with {@code .one} behind its key
     * takes its place, if there is such a sentence.
     *
     * @param arguments what goes into {@code {0}}, {@code {1}}, …; whole numbers are written without separators
     * @return the sentence; the key itself when there is no such sentence, so that a page never breaks on a text
     */
    public String fill(String key, Object... arguments) {
        if (!texts.containsKey(key)) {
            return typed(key).orElse(key);
        }
        Object[] plain = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument.toString() : argument)
                .toArray();
        return new MessageFormat(
                        texts.getProperty(countsOne(arguments) && containsKey(key + ONE) ? key + ONE : key), locale)
                .format(plain);
    }

    private static boolean countsOne(Object... arguments) {
        return Arrays.stream(arguments)
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .findFirst()
                .filter(number -> number.longValue() == 1)
                .isPresent();
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = texts.getProperty(key);
        return text == null ? typed(key).orElse(null) : text;
    }

    /** What people typed for it themselves; asked only for keys with an id, which no file has. */
    private static Optional<String> typed(String key) {
        return OF_ID.matcher(key).find()
                ? CDI.current().select(TypedWords.class).stream()
                        .flatMap(room -> room.of(key).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
