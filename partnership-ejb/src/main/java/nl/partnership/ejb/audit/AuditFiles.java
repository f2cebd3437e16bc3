package nl.partnership.ejb.audit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the trail keeps what must not stand in the database.
 *
 * @param key the secret key of the chain; readable by the portal alone
 * @param heads the head of the chain, every five minutes
 * @param portal the address at which the running portal answers on this machine
 * @param secret what the running portal must be told before it answers there; readable by the portal alone
 */
record AuditFiles(Path key, Path heads, Path portal, Path secret) {

    /** @param configuration gives the value of a key, or empty when it has none */
    static AuditFiles of(Function<String, Optional<String>> configuration) {
        Path home = Path.of(configuration.apply("partnership.home").orElse("data"));
        return new AuditFiles(
                configuration.apply("partnership.audit.key-file").map(Path::of).orElse(home.resolve("audit.key")),
                configuration
                        .apply("partnership.audit.heads-file")
                        .map(Path::of)
                        .orElse(home.resolve("audit-heads.log")),
                home.resolve("portal.url"),
                home.resolve("portal.secret"));
    }
}
