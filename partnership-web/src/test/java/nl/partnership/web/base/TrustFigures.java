package nl.partnership.web.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a long check found, for {@code bin/trust}, which writes it into {@code docs/trust-report.md}; any other run tells nobody. */
public final class TrustFigures {

    private static final Optional<Path> FILE =
            Optional.ofNullable(System.getProperty("partnership.trust.figures")).map(Path::of);

    private TrustFigures() {}

    /** One line of the table of this part. */
    public static void tell(String what, Object figure) {
        FILE.ifPresent(file -> {
            try {
                Files.writeString(
                        file,
                        "| " + what + " | " + figure + " |\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Seconds with one decimal. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** Time since a moment of {@link System#nanoTime()}. */
    public static String since(long moment) {
        return seconds(Duration.ofNanos(System.nanoTime() - moment));
    }
}
