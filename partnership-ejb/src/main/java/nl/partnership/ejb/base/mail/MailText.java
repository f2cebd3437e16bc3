package nl.partnership.ejb.base.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a mail, in the language of who gets it, and of tasks that the portal makes by itself: bundles {@code mail/<room>_nl.properties} and {@code _en}; the
 * first word of a key names the room.
 */
public final class MailText {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MailText() {}

    /**
     * @param language {@code nl} or {@code en}
     * @param key for example {@code task.due.subject}
     * @param arguments fill in {@code {0}}, {@code {1}}, … as {@link MessageFormat} does
     * @return the text; never null
     * @throws java.util.MissingResourceException when the language or the key does not exist
     */
    public static String of(String language, String key, Object... arguments) {
        String room = key.substring(0, key.indexOf('.'));
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle =
                ResourceBundle.getBundle("mail/" + room, locale, MailText.class.getClassLoader(), AS_ASKED);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
