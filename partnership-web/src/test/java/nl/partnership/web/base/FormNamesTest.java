package nl.partnership.web.base;

import static nl.partnership.web.base.House.WEBAPP;
import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page with two forms of one name is not shown at all, and only when somebody opens it. */
@Tag("shape")
class FormNamesTest {

    private static final Pattern NAMED = Pattern.compile("<h:(?:form|panelGroup)\\b[^>]*?\\bid=\"([^\"]+)\"");
    private static final Path MESSAGES = WEBAPP.resolve("WEB-INF/base/tags/messages.xhtml");

    @Test
    void no_page_has_two_forms_of_one_name_in_all_its_parts_and_its_frame() {
        List<String> twice = new ArrayList<>();
        for (Path page : House.xhtml()) {
            if (!page.startsWith(WEBAPP.resolve("WEB-INF"))) {
                Stream<String> names = Stream.concat(named(House.read(MESSAGES)), inAll(page));
                twice.addAll(twice(page.toString(), names));
            }
        }
        assertNone(twice, "forms and parts of which a page has two of one name");
    }

    @Test
    void a_name_that_is_there_twice_is_found_wherever_it_stands() {
        assertEquals(List.of("x: a"), twice("x", named("<h:form id=\"a\"><h:panelGroup layout=\"block\" id=\"a\">")));
        assertEquals(List.of(), twice("x", named("<h:form id=\"a\"><h:form id=\"b\">")));
    }

    private static List<String> twice(String page, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !seen.add(name))
                .map(name -> page + ": " + name)
                .toList();
    }

    /** Also of a part that is there twice, twice. */
    private static Stream<String> inAll(Path page) {
        return Stream.concat(named(House.read(page)), House.parts(page).flatMap(FormNamesTest::inAll));
    }

    private static Stream<String> named(String text) {
        return NAMED.matcher(text).results().map(name -> name.group(1));
    }
}
