package nl.partnership.web.sharing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import nl.partnership.domain.base.OrganisationType;

/** What people of a kind of organisation share most, and for what: {@code sharing/usual.properties}. */
final class UsualChoices {

    private static final Properties USUAL = read();

    private UsualChoices() {}

    private static Properties read() {
        Properties usual = new Properties();
        try (Reader in = new InputStreamReader(
                UsualChoices.class.getResourceAsStream("/sharing/usual.properties"), StandardCharsets.UTF_8)) {
            usual.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return usual;
    }

    /** Codes of categories, the most usual first. */
    static List<String> categories(OrganisationType type) {
        return codes(type + ".categories");
    }

    /** Codes of purposes, the most usual first. */
    static List<String> purposes(OrganisationType type) {
        return codes(type + ".purposes");
    }

    private static List<String> codes(String key) {
        return List.of(USUAL.getProperty(key, "").split(" "));
    }
}
