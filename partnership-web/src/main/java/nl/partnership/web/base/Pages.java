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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Room;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** For whom each page is, as {@code WEB-INF/pages.properties} says. A page that it does not name is for nobody. */
@ApplicationScoped
public class Pages {

    static final String FILE = "/WEB-INF/pages.properties";

    @Inject
    private ServletContext application;

    @Inject
    private CurrentCaller current;

    private Map<String, Set<Audience>> audiences;

    @PostConstruct
    void load() {
        try (InputStream in = application.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            audiences = parse(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * For whom a page is.
     *
     * @param path of the page inside the application, for example {@code /conversation/plan.xhtml}
     *     or null
     * @return for whom the page is; empty when there is no such page
     */
    public Set<Audience> audiences(String path) {
        return path == null ? Set.of() : audiences.getOrDefault(path, Set.of());
    }

    /** For whom pages of a room are, the widest first; empty for a room without pages. */
    public List<Audience> audiences(Room room) {
        String folder = "/" + room.code() + "/";
        return audiences.entrySet().stream()
                .filter(page -> page.getKey().startsWith(folder))
                .flatMap(page -> page.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it is a page at all, and not what belongs to one, such as a style sheet. */
    public boolean isPage(String path) {
        return !audiences(path).isEmpty();
    }

    /** Whether the present caller may open that page; a page that is not listed: no. */
    public boolean mayOpen(String path) {
        Caller caller = current.get();
        return audiences(path).stream().anyMatch(audience -> audience.includes(caller));
    }

    /** Reads path = audiences; an audience that does not exist is an error in the file, and stops the application. */
    static Map<String, Set<Audience>> parse(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(path -> path, path -> names(properties.getProperty(path))));
    }

    private static Set<Audience> names(String line) {
        return Arrays.stream(line.split(","))
                .map(name -> Audience.valueOf(name.trim()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
