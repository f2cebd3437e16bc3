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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The menu, in the order of {@code WEB-INF/menu.properties} (message key = page). Shows what the caller may open; an
 * entry without a page stops the application at its first use.
 */
@ApplicationScoped
public class Menu {

    static final String FILE = "/WEB-INF/menu.properties";

    /** Behind a page, after the beginning of a name if need be: its line also stands for other pages of its folder. */
    private static final String OTHERS = "*";

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
     * @param others how the paths begin for which it also stands, unless they have a line of their own; or null
     * @param lines the pages of all lines
     */
    public record Entry(String key, String path, String others, Set<String> lines) {

        /** {@code page} on the page itself, {@code true} on those it stands for, else null: as aria-current wants it. */
        public String current(String viewId) {
            if (path.equals(viewId)) {
                return "page";
            }
            boolean below = others != null && viewId != null && !lines.contains(viewId) && viewId.startsWith(others);
            return below ? "true" : null;
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
        List<String[]> read = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .toList();
        Set<String> paths = read.stream().map(parts -> path(parts[1])).collect(Collectors.toUnmodifiableSet());
        return read.stream()
                .map(parts -> new Entry(parts[0].trim(), path(parts[1]), others(parts[1]), paths))
                .toList();
    }

    private static String path(String words) {
        return words.trim().split("\\s+")[0];
    }

    private static String others(String words) {
        String path = path(words);
        String rest = words.trim().substring(path.length()).trim();
        return rest.isEmpty() ? null : path.substring(0, path.lastIndexOf('/') + 1) + rest.replace(OTHERS, "");
    }
}
