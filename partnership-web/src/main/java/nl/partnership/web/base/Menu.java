package nl.partnership.web.base;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The menu, in the order of {@code WEB-INF/menu.properties} (message key = page). Shows what the caller may open; an
 * entry without a page stops the application at its first use.
 */
@ApplicationScoped
public class Menu {

    static final String FILE = "/WEB-INF/menu.properties";

    @Inject
    private ServletContext application;

    @Inject
    private Pages pages;

    private List<Entry> entries;

    /**
     * One line of the menu.
     *
     * @param key message key of the words; the key with {@code .short} has the words for the phone
     * @param path the page
     */
    public record Entry(String key, String path) {

        /** {@code page} on the page itself, {@code true} elsewhere in its folder, else null: as aria-current wants it. */
        public String current(String viewId) {
            if (path.equals(viewId)) {
                return "page";
            }
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            return folder.length() > 1 && viewId != null && viewId.startsWith(folder) ? "true" : null;
        }
    }

    @PostConstruct
    void load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(application.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            entries = parse(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        for (Entry entry : entries) {
            if (pages.audiences(entry.path()).isEmpty()) {
                throw new IllegalStateException(FILE + " names " + entry.path() + ", which is not in " + Pages.FILE);
            }
        }
    }

    /** What this caller may open, in order. */
    public List<Entry> entries() {
        return entries.stream().filter(entry -> pages.mayOpen(entry.path())).toList();
    }

    static List<Entry> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(parts -> new Entry(parts[0].trim(), parts[1].trim()))
                .toList();
    }
}
