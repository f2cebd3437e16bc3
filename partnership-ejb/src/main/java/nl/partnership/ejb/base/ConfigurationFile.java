package nl.partnership.ejb.base;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The properties file that the environment variable {@code PARTNERSHIP_CONFIG} (or the system property {@code
 * partnership.config}) names. It stands above the defaults in the application and below the environment.
 */
public class ConfigurationFile implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 200;

    private final Properties properties = new Properties();

    public ConfigurationFile() {
        String file = System.getProperty("partnership.config", System.getenv("PARTNERSHIP_CONFIG"));
        if (file != null && !file.isBlank()) {
            try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the configuration file " + file, e);
            }
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.stringPropertyNames();
    }

    @Override
    public String getValue(String name) {
        return properties.getProperty(name);
    }

    @Override
    public String getName() {
        return "partnership-configuration-file";
    }

    @Override
    public int getOrdinal() {
        return BELOW_ENVIRONMENT;
    }
}
