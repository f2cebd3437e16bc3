package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts of all rooms together: what is asked for is there, and nothing else is. */
@Tag("shape")
class MessagesTest {

    private static final Pattern IN_PAGES = Pattern.compile("(?:\\bm\\[|\\bm\\.fill\\()'([\\w.]+)'[\\],)]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:RuleViolation\\(|RuleViolation\\.at\\(\\s*\"\\w+\",|\\.notice\\(|\\.text\\(|\\bfill\\(|\\.problem\\(\\s*(?:null|\"\\w+\"),)\\s*\"([\\w.]+)\"");
    private static final Pattern IN_MENU = Pattern.compile("(?m)^\\s*([\\w.]+) *=");
    private static final Pattern NAMED =
            Pattern.compile("value=\"#\\{m\\['([\\w.]+)'\\]\\}\"\\s+ariaLabel=\"#\\{m\\.fill\\('([\\w.]+)'");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w]*\\.[\\w.]*)[\"']");
    private static final Path MENU = House.WEBAPP.resolve(Menu.FILE.substring(1));

    private static final Set<String> KNOWN =
            Set.copyOf(Messages.in(Locale.forLanguageTag("nl")).keySet());

    @Test
    void no_sentence_is_missing() {
        List<String> missing = new ArrayList<>();
        missing.addAll(missing(IN_PAGES, House.xhtml()));
        missing.addAll(missing(IN_CODE, House.java()));
        missing.addAll(missing(IN_MENU, List.of(MENU)));
        assertNone(missing, "sentences that are in no bundle");
    }

    @Test
    void no_sentence_is_left_over() {
        Set<String> literals = Stream.concat(House.xhtml().stream(), House.java().stream())
                .flatMap(file -> LITERAL.matcher(House.read(file)).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toSet());
        IN_MENU.matcher(House.read(MENU))
                .results()
                .forEach(line -> literals.addAll(List.of(line.group(1), line.group(1) + ".short")));
        // a room alone is the beginning of everything in it
        List<String> beginnings = literals.stream()
                .filter(text -> text.endsWith(".") && text.indexOf('.') < text.length() - 1)
                .toList();
        Set<String> unused = KNOWN.stream()
                .filter(key -> !literals.contains(key) && !literals.contains(plural(key)))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertNone(unused, "sentences that nothing shows");
    }

    /** The sentence whose place it takes when that counts one. */
    private static String plural(String key) {
        return key.endsWith(Messages.ONE) ? key.substring(0, key.length() - Messages.ONE.length()) : key;
    }

    /** Who speaks to the computer says what stands on the button. */
    @Test
    void the_name_of_a_button_has_the_words_that_stand_on_it() {
        List<MatchResult> buttons = House.xhtml().stream()
                .flatMap(page -> NAMED.matcher(House.read(page)).results())
                .toList();
        assertTrue(buttons.size() > 5, "buttons with a name of their own");
        Set<String> wrong = new TreeSet<>();
        for (String language : Language.ALL) {
            Messages texts = Messages.in(Locale.forLanguageTag(language));
            for (MatchResult button : buttons) {
                if (!text(texts, button.group(2)).contains(text(texts, button.group(1)))) {
                    wrong.add(button.group(2) + " = " + text(texts, button.group(2)));
                }
            }
        }
        assertNone(wrong, "names of buttons without their words");
    }

    /** What is missing another test says. */
    private static String text(Messages texts, String key) {
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    private static List<String> missing(Pattern pattern, Collection<Path> files) {
        return files.stream()
                .flatMap(file -> {
                    String text = House.read(file);
                    return pattern.matcher(text)
                            .results()
                            .filter(hit -> hit.group(1).contains(".")
                                    && !hit.group(1).endsWith(".")
                                    && !KNOWN.contains(hit.group(1)))
                            .map(hit -> House.where(file, text, hit.start(1)) + " " + hit.group(1));
                })
                .toList();
    }
}
