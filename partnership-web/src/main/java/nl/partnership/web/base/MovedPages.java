package nl.partnership.web.base;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Where pages are that had another address once, as {@code WEB-INF/moved.properties} says: links that were sent keep working. */
@ApplicationScoped
public class MovedPages {

    static final String FILE = "/WEB-INF/moved.properties";

    @Inject
    private ServletContext application;

    private final Properties moved = new Properties();

    @PostConstruct
    void load() {
        try (InputStream in = application.getResourceAsStream(FILE)) {
            moved.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * Where to go instead.
     *
     * @param path that was asked for, inside the application
     * @param query what followed the question mark, as it came; or null
     * @return the page of today, with that query; empty when the path is none that a page once had
     */
    public Optional<String> now(String path, String query) {
        return Optional.ofNullable(moved.getProperty(path)).map(page -> query == null ? page : page + "?" + query);
    }
}
