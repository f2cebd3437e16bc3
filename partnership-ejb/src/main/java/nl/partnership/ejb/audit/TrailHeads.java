package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.ejb.audit.verify.HeadsFile;

/** For who looks after the portal: whether the head of the trail is still written down outside the database. */
@Dependent
public class TrailHeads {

    private static final Logger LOG = Logger.getLogger(TrailHeads.class.getName());

    @Inject
    private TrailSettings settings;

    /** When this node did so last; empty when there is no such file, or nothing that can be read. */
    public Optional<Instant> lastWritten() {
        try {
            return new HeadsFile(settings.files().heads()).last().map(HeadsFile.Head::at);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file with the heads of the trail cannot be read", e);
            return Optional.empty();
        }
    }
}
