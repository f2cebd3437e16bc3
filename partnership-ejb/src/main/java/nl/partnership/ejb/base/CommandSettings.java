package nl.partnership.ejb.base;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The configuration as a command finds it that runs beside the portal, without a server: the same keys in the same order. */
public final class CommandSettings {

    private final Properties file = new Properties();

    /** @throws IOException when the file that the configuration names cannot be read */
    public CommandSettings() throws IOException {
        Optional<Path> name = file();
        if (name.isPresent()) {
            try (Reader reader = Files.newBufferedReader(name.get(), StandardCharsets.UTF_8)) {
                file.load(reader);
            }
        }
    }

    /** The configuration file, when one is named. */
    public static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("partnership.config", System.getenv("PARTNERSHIP_CONFIG")))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** What the portal would find: system property, environment, configuration file; empty when nowhere. */
    public Optional<String> get(String key) {
        String variable = key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(key)))
                .filter(value -> !value.isBlank());
    }

    /** The data folder. */
    public Path home() {
        return Path.of(get("partnership.home").orElse("data"));
    }

    /** A file of the portal: where its own key says, else under its usual name in the data folder. */
    public Path file(String key, String usualName) {
        return get(key).map(Path::of).orElseGet(() -> home().resolve(usualName));
    }

    /** The database, without what makes one that is not there. */
    public String databaseUrl() {
        return get("partnership.db.url").orElseGet(() -> "jdbc:derby:" + home().resolve("db"));
    }
}
