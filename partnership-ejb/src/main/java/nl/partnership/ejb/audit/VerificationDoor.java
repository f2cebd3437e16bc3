package nl.partnership.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.domain.audit.ChainKey;

/**
 * Where {@code bin/verify-audit} finds the portal that runs, and what it must say to get an answer: two files in the data
 * folder. The secret is another one at every start; who cannot read the folder of the portal cannot ask.
 */
@ApplicationScoped
public class VerificationDoor {

    private static final Logger LOG = Logger.getLogger(VerificationDoor.class.getName());

    @Inject
    private TrailSettings settings;

    private final String secret = ChainKey.random();

    /** Writes both down. @param address where the portal answers on this machine, without a path */
    public void serves(String address) {
        AuditFiles files = settings.files();
        try {
            Files.deleteIfExists(files.secret());
            OwnFile.create(files.secret(), secret);
            Files.writeString(files.portal(), address + "\n");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "bin/verify-audit will not find this portal", e);
        }
    }

    /** Whether somebody said the secret. @param said null when nobody said anything */
    public boolean isSecret(String said) {
        return said != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
