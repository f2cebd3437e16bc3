package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An address that was given away once leads to its page, whatever moved since. */
@Tag("shape")
class MovedPagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path RELEASES = Path.of("../partnership-ejb/src/test/resources/releases");
    private static final Path SENT = Path.of("src/test/resources/sent-addresses.txt");

    /** How services write down an address that goes into a mail, a calendar or the log: page, and what they add to it. */
    private static final Pattern GIVEN = Pattern.compile("\"(/[a-z-]+/[a-z-]+\\.xhtml(?:\\?[a-z]+)?)(?:=\"|\")");

    @Test
    void every_page_of_a_release_is_there_or_moved() throws IOException {
        Set<String> gone = new TreeSet<>();
        try (Stream<Path> releases = Files.list(RELEASES)) {
            for (Path release : releases.toList()) {
                gone.addAll(properties(release.resolve("pages.properties")).stringPropertyNames());
            }
        }
        gone.removeAll(pages());
        gone.removeAll(moved().stringPropertyNames());
        assertEquals(Set.of(), gone);
    }

    @Test
    void what_moved_leads_to_a_page_of_today_at_once_and_no_page_of_today_moved() throws IOException {
        Properties moved = moved();
        assertFalse(moved.isEmpty());
        for (String old : moved.stringPropertyNames()) {
            assertTrue(pages().contains(moved.getProperty(old)), old);
            assertFalse(pages().contains(old), old);
        }
    }

    @Test
    void every_address_that_was_sent_leads_to_a_page_that_takes_what_it_brings() throws IOException {
        for (String sent : Files.readAllLines(SENT)) {
            String path = sent.replaceFirst("\\?.*", "");
            String now = moved().getProperty(path, path);
            assertTrue(pages().contains(now), sent);
            if (sent.contains("?")) {
                String name = sent.substring(sent.indexOf('?') + 1);
                String page = Files.readString(WEBAPP.resolve(now.substring(1)));
                assertTrue(
                        page.contains("name=\"" + name + "\"")
                                || beanOf(page, now).contains("parameter(\"" + name + "\")"),
                        sent + " is not taken by " + now);
            }
        }
    }

    @Test
    void every_address_that_services_send_is_in_the_list_of_what_was_sent() throws IOException {
        Set<String> given = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../partnership-ejb/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                given.addAll(GIVEN.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .map(literal -> literal.replaceAll("[\"=]", ""))
                        .collect(Collectors.toSet()));
            }
        }
        assertTrue(given.size() > 5, given::toString);
        given.removeAll(Set.copyOf(Files.readAllLines(SENT)));
        assertEquals(Set.of(), given);
    }

    /** The bean that opens a page, for the pages that leave it to read what the address brings. */
    private static String beanOf(String page, String path) throws IOException {
        Matcher bean = Pattern.compile("viewAction action=\"#\\{(\\w)(\\w+)\\.").matcher(page);
        if (!bean.find()) {
            return "";
        }
        String room = path.replaceFirst("^/([a-z]+)/.*", "$1");
        return Files.readString(Path.of("src/main/java/nl/partnership/web", room)
                .resolve(bean.group(1).toUpperCase(Locale.ROOT) + bean.group(2) + ".java"));
    }

    private static Set<String> pages() throws IOException {
        return properties(WEBAPP.resolve("WEB-INF/pages.properties")).stringPropertyNames();
    }

    private static Properties moved() throws IOException {
        return properties(WEBAPP.resolve(MovedPages.FILE.substring(1)));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
