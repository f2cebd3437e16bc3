package nl.partnership.web.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands in for the portal's clock, inside the portal of a {@link PortalOnOtherDay}: how far it is ahead stands in a file. */
@Alternative
@Priority(1)
@Dependent
public class MovedClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Where it stands in the portal's data folder. */
    static Path file(Path data) {
        return data.resolve("clock");
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        try {
            Path file = file(Path.of(System.getenv("PARTNERSHIP_HOME")));
            return Instant.now().plus(Duration.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
