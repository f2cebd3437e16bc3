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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The menu, in the order of {@code WEB-INF/menu.properties} (message key = page). A line that is moved in stands below
 * the last one that is not. Shows what the caller may open; an entry without a page stops the application at its first
 * use.
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
     * @param instead the page for who may not open that one; or null
     * @param others how the paths begin for which it also stands, unless they have a line of their own
     * @param lines the pages of all lines
     * @param below the lines that stand below this one, in order
     */
    public record Entry(
            String key, String path, String instead, List<String> others, Set<String> lines, List<Entry> below) {

        /** {@code page} on the page itself, {@code true} on those it stands for, else null: as aria-current wants it. */
        public String current(String viewId) {
            if (path.equals(viewId)) {
                return "page";
            }
            boolean standsFor =
                    viewId != null && !lines.contains(viewId) && others.stream().anyMatch(viewId::startsWith);
            return standsFor || leadsTo(viewId) ? "true" : null;
        }

        private boolean leadsTo(String viewId) {
            return below.stream().anyMatch(entry -> entry.current(viewId) != null);
        }

        /** The same line for who may not open its page, but the other one that it names. */
        private Entry instead(List<Entry> below) {
            return new Entry(key, instead, null, List.of(), lines, below);
        }

        /** The entry without what stands below it. */
        Entry alone() {
            return with(List.of());
        }

        private Entry with(List<Entry> below) {
            return new Entry(key, path, instead, others, lines, below);
        }

        /** The entry and what stands below it, one after the other; of two that lead to one page the one below. */
        Stream<Entry> all() {
            boolean twice = below.stream().anyMatch(entry -> entry.path().equals(path));
            return twice ? below.stream() : Stream.concat(Stream.of(alone()), below.stream());
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
        for (Entry entry : entries.stream().flatMap(Entry::all).toList()) {
            if (pages.audiences(entry.path()).isEmpty()) {
                throw new IllegalStateException(FILE + " names " + entry.path() + ", which is not in " + Pages.FILE);
            }
        }
    }

    /** What this caller may open, in order; who may not open an entry finds what stands below it in its place. */
    public List<Entry> entries() {
        return open(entries, pages::mayOpen).toList();
    }

    /** The entries of which the pages can be opened, in order. */
    static Stream<Entry> open(List<Entry> all, Predicate<String> mayOpen) {
        return all.stream().flatMap(entry -> {
            List<Entry> below = entry.below().stream()
                    .filter(one -> mayOpen.test(one.path()))
                    .toList();
            if (mayOpen.test(entry.path())) {
                return Stream.of(entry.with(below));
            }
            return entry.instead() != null && mayOpen.test(entry.instead())
                    ? Stream.of(entry.instead(below))
                    : below.stream();
        });
    }

    static List<Entry> parse(List<String> lines) {
        List<String> read = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Set<String> paths = read.stream().map(line -> path(target(line))).collect(Collectors.toUnmodifiableSet());
        List<Entry> entries = new ArrayList<>();
        for (String line : read) {
            Entry entry = new Entry(
                    line.split("=", 2)[0].trim(),
                    path(target(line)),
                    instead(target(line)),
                    others(target(line)),
                    paths,
                    List.of());
            if (Character.isWhitespace(line.charAt(0))) {
                Entry above = entries.remove(entries.size() - 1);
                entries.add(above.with(
                        Stream.concat(above.below().stream(), Stream.of(entry)).toList()));
            } else {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    private static String target(String line) {
        return line.split("=", 2)[1].trim();
    }

    private static String path(String target) {
        return target.split("\\s+")[0];
    }

    private static String instead(String target) {
        String rest = target.substring(path(target).length()).trim();
        return rest.startsWith("/") ? path(rest) : null;
    }

    private static List<String> others(String target) {
        String folder = path(target).substring(0, path(target).lastIndexOf('/') + 1);
        return Stream.of(target.split("\\s+"))
                .filter(word -> word.endsWith(OTHERS))
                .map(word -> folder + word.replace(OTHERS, ""))
                .toList();
    }
}
