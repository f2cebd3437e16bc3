package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Audience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shape")
class PagesTest {

    private static final Path WEBAPP = House.WEBAPP;

    /** What s:link and s:date do, and the empty list that s:some shows. */
    private static final Pattern BY_HAND =
            Pattern.compile("contextPath|type=\"date\"|\\{empty [\\w.()]+}\">\\s*<s:empty");

    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/(WEB-INF/[^\"#]+)\"");

    private static final int LONGEST_LINE = 140;

    /** What makes a page unsafe or gives it a look of its own. The style of a tag is not the style attribute of HTML. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "escape=\"false\"|<script|<style|\\sstyle=|javascript:|<ui:[a-z]+[^>]+(?:src|template)=\"[^\"]*#\\{");

    private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<p:inputText\\b(?![^>]*type=\"hidden\")");
    private static final Pattern BUTTON = Pattern.compile("<(?:p:commandButton|s:enter)\\b[^>]*>");
    private static final Pattern BESIDE = Pattern.compile("styleClass=\"[^\"]*(?:quiet|danger)|process=");

    @Test
    void every_page_says_for_whom_it_is_and_every_line_has_a_page() throws IOException {
        assertNone(
                Difference.between(pages(), listed().keySet()),
                "what src/main/webapp/WEB-INF/pages.properties lists otherwise than the pages are");
    }

    @Test
    void an_audience_that_does_not_exist_is_refused() {
        Properties wrong = new Properties();
        wrong.setProperty("/x.xhtml", "EVERYBODY");
        assertThrows(IllegalArgumentException.class, () -> Pages.parse(wrong));
    }

    @Test
    void no_page_has_script_or_style_of_its_own_or_unescaped_text() throws IOException {
        List<String> forbidden = new ArrayList<>();
        for (Path file : House.xhtml()) {
            String text = House.read(file);
            FORBIDDEN
                    .matcher(text)
                    .results()
                    .forEach(hit -> forbidden.add(House.where(file, text, hit.start()) + " " + hit.group()));
        }
        assertNone(forbidden, "what no page may have");
    }

    /** Of more buttons the first: the one that does what the form is for. Scripts may not be there yet. */
    @Test
    void enter_in_a_field_never_presses_a_button_that_stands_beside_the_work() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : House.xhtml()) {
            FORM.matcher(House.read(file))
                    .results()
                    .map(form -> form.group())
                    .filter(form -> LINE.matcher(form).find())
                    .map(form -> BUTTON.matcher(form)
                            .results()
                            .map(MatchResult::group)
                            .toList())
                    .filter(buttons ->
                            buttons.size() > 1 && BESIDE.matcher(buttons.get(0)).find())
                    .forEach(buttons -> wrong.add(file + " " + buttons.get(0)));
        }
        assertNone(wrong, "forms of which Enter presses a button beside the work");
    }

    @Test
    void no_line_of_a_page_is_too_long_to_read() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : House.xhtml()) {
            List<String> lines = House.read(file).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).length() > LONGEST_LINE) {
                    tooLong.add(file + ":" + (at + 1));
                }
            }
        }
        assertNone(tooLong, "lines of more than " + LONGEST_LINE + " characters");
    }

    @Test
    void a_page_that_asks_whether_one_is_sure_has_what_asks_it() throws IOException {
        List<String> mute = new ArrayList<>();
        for (Path file : House.xhtml()) {
            if (!file.startsWith(WEBAPP.resolve("WEB-INF"))) {
                String page = withIncluded(file);
                if (page.contains("<p:confirm ") && !page.contains("<s:confirm")) {
                    mute.add(file.toString());
                }
            }
        }
        assertNone(mute, "p:confirm without s:confirm, so that its button does nothing, in");
    }

    /** The page, and after it all that it includes. */
    private static String withIncluded(Path file) {
        String page = House.read(file);
        return page
                + INCLUDED.matcher(page)
                        .results()
                        .map(found -> withIncluded(WEBAPP.resolve(found.group(1))))
                        .collect(Collectors.joining());
    }

    @Test
    void a_page_leaves_the_path_of_the_portal_and_the_form_of_a_day_to_the_tags() throws IOException {
        List<String> byHand = new ArrayList<>();
        for (Path file : House.xhtml()) {
            if (!file.startsWith(WEBAPP.resolve("WEB-INF/base"))
                    && BY_HAND.matcher(House.read(file)).find()) {
                byHand.add(file.toString());
            }
        }
        assertNone(byHand, "what s:link, s:date and s:some do is written by hand in");
    }

    private static Map<String, Set<Audience>> listed() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(WEBAPP.resolve("WEB-INF/pages.properties"))) {
            properties.load(in);
        }
        return Pages.parse(properties);
    }

    private static Set<String> pages() throws IOException {
        return House.xhtml().stream()
                .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .collect(Collectors.toSet());
    }
}
