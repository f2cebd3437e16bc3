package nl.partnership.ejb.base.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Ends a start whose configuration says what nobody can mean: with no attempts nobody signs in, and with no years the trail forgets
 * at once. Later nobody would know why.
 */
@Singleton
@Startup
public class ConfigurationCheck {

    private static final List<String> NUMBERS = List.of(
            "partnership.audit.years",
            "partnership.sign-in.attempts",
            "partnership.api.calls",
            "partnership.api.burst",
            "partnership.public.visits",
            "partnership.link.attempts",
            "partnership.feed.calls",
            "partnership.feed.burst",
            "partnership.search.calls",
            "partnership.files.calls");

    private static final List<String> DURATIONS = List.of("partnership.session.idle", "partnership.session.longest");

    @PostConstruct
    void check() {
        Config config = ConfigProvider.getConfig(ConfigurationCheck.class.getClassLoader());
        List<String> wrong =
                wrong(key -> config.getOptionalValue(key, String.class).orElse(""));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join(" ", wrong));
        }
    }

    /**
     * What is wrong, a sentence each.
     *
     * @param configured what the configuration says of a key
     */
    static List<String> wrong(UnaryOperator<String> configured) {
        return Stream.concat(
                        NUMBERS.stream()
                                .filter(key -> !isNumber(configured.apply(key)))
                                .map(key -> key + " must be a number, 1 or more."),
                        DURATIONS.stream()
                                .filter(key -> !isTime(configured.apply(key)))
                                .map(key -> key + " must be a time longer than nothing, as PT30M for 30 minutes."))
                .toList();
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("0*[1-9][0-9]{0,8}");
    }

    private static boolean isTime(String text) {
        try {
            Duration time = Duration.parse(text.strip());
            return !time.isNegative() && !time.isZero();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
