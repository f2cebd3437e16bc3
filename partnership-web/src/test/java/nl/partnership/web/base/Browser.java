package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import nl.partnership.ejb.account.DemoAccounts;

/**
 * Somebody's browser window on the portal. It keeps an eye on what should never happen: an error in the console (a
 * violation of the content security policy is one) or a request to another host.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** A key of a message in place of its words. */
    private static final Pattern KEY = Pattern.compile("(?<![\\w.@/:-])(?:"
            + Stream.of(Room.values()).map(Room::code).collect(Collectors.joining("|"))
            + "|faces)(?:\\.\\w+)+(?![\\w@])"
            + "|\\?\\?\\?|#\\{");

    private static final String WORDS = "() => [document.title, document.body.innerText,"
            + " ...['aria-label', 'title', 'alt', 'placeholder'].flatMap(name =>"
            + " [...document.querySelectorAll('[' + name + ']')].map(each => each.getAttribute(name)))].join('\\n')";

    /** What a page made of a value that is not there. */
    private static final String NOTHINGS =
            "() => [...document.querySelectorAll('body, body :not(script)')].flatMap(part =>"
                    + " [...part.attributes].filter(each => /null$|\\bnull\\b/.test(each.value))"
                    + ".map(each => each.name + '=' + each.value))";

    private static final Set<String> TOLERATED = Set.of("minor");

    private static final String STRUCTURE = script("/structure.js");
    private static final String AXE = script("/axe.min.js");
    private static final String BARRIERS = "rules => axe.run(document,"
            + " {resultTypes: ['violations'], runOnly: {type: 'tag', values: rules}})"
            + ".then(found => found.violations.map(({id, impact, help, nodes}) =>"
            + " ({id, impact, help, nodes: nodes.map(each => each.html)})))";
    /** Parts of the pages in which axe found nothing. */
    private static final Set<Object> PASSED = ConcurrentHashMap.newKeySet();

    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 600;
    /** WCAG 1.4.10: the narrowest screen on which nothing may be lost or need scrolling sideways. */
    private static final int NARROWEST = 320;

    private final URI portal;
    private final BrowserContext window;
    private final Page page;
    private final List<String> surprises = new ArrayList<>();
    private Response opened;

    /**
     * @param portal where it serves
     * @param window of its own, with nothing in it
     */
    public Browser(URI portal, BrowserContext window) {
        this.portal = portal;
        this.window = window;
        page = window.newPage();
        page.setViewportSize(DESKTOP, HEIGHT);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> surprises.add("script error: " + error));
        page.onRequest(this::notice);
    }

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(ConsoleMessage message) {
        // the browser itself reports every answer of 400 and more; tests that ask for a refusal expect it
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            surprises.add("console: " + message.text());
        }
    }

    private void notice(Request request) {
        URI asked = URI.create(request.url().replaceAll("[?#].*", ""));
        if (asked.getHost() != null && !asked.getHost().equals(portal.getHost())) {
            surprises.add("request to another host: " + request.url());
        }
    }

    /** The page in this window, for whatever a test wants to do with it. */
    public Page page() {
        return page;
    }

    /**
     * Goes to a page of the portal.
     *
     * @param path from the slash on, for example {@code /index.xhtml}
     * @return the HTTP status of the answer
     */
    public int open(String path) {
        opened = page.navigate(portal + path);
        return opened.status();
    }

    /** Opens what a line of the home in this window leads to; it may stand below the first five, folded. */
    public void openExpected(String text) {
        open(page.locator("main a:has-text('" + text + "')").first().getAttribute("href"));
    }

    /** The page that was opened last is valid HTML, as it came from the portal. */
    public void assertValid() {
        assertEquals(List.of(), Markup.errors(opened.text()), opened::url);
    }

    /**
     * Signs in on the sign-in page.
     *
     * @param user one of the demonstration's accounts, for example {@code coordinator}
     */
    public void signIn(String user) {
        open(Visitor.SIGN_IN);
        typeSignIn(user);
    }

    /** Signs in on the sign-in page that this window shows already, because the portal asked for it. */
    public void typeSignIn(String user) {
        page.fill("[id='signIn:userName']", user);
        page.fill("[id='signIn:password']", DemoAccounts.PASSWORD);
        page.click("[id='signIn:go']");
        page.waitForURL(url -> !url.contains(Visitor.SIGN_IN));
        if (page.url().contains(Visitor.STEP)) {
            page.fill("[id='step:code']", StepCodes.next(portal));
            page.click("[id='step:go']");
            page.waitForURL(url -> !url.contains(Visitor.STEP));
        }
    }

    /**
     * Judges the page as it is now: nothing is lost at 320 pixels, nothing unexpected happened, and axe finds nothing serious,
     * for which it looks when some part of the page did not stand in one that passed before in this run, on a screen as wide
     * and in the same colours. Then a screenshot for a desktop and a phone is left in {@code target/screenshots}.
     *
     * @param name for the screenshots, for example {@code card-plan-empty}
     * @return on how many of the two screens something was new
     */
    public int judge(String name) {
        return judge(name, parts -> !PASSED.containsAll(parts));
    }

    /** Judges the page as {@link #judge(String)} does, whatever of it is known. */
    void judgeAsAWhole(String name) {
        judge(name, parts -> true);
    }

    /** Each width costs as much as a page that is opened, so the narrowest screen tells of the phone too. */
    private int judge(String name, Predicate<List<?>> whole) {
        assertInWords();
        show(DESKTOP, HEIGHT);
        int screens = look(name, DESKTOP, whole);
        show(NARROWEST, HEIGHT);
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(width <= NARROWEST, () -> name + " is " + width + " pixels wide on a screen of " + NARROWEST);
        screens += look(name, PHONE, whole);
        show(DESKTOP, HEIGHT);
        assertNoSurprise();
        return screens;
    }

    private void show(int width, int height) {
        ViewportSize now = page.viewportSize();
        if (now.width != width || now.height != height) {
            page.setViewportSize(width, height);
        }
    }

    /** Looks at the page as a whole on a screen of that width if its parts, as they are now, ask for that; gives how often it did. */
    private int look(String name, int width, Predicate<List<?>> whole) {
        List<?> parts = (List<?>) page.evaluate(STRUCTURE);
        if (!whole.test(parts)) {
            return 0;
        }
        show(width, HEIGHT);
        screenshot(name, width);
        // as high as the page: a bar that stays lies over what one has not scrolled to yet
        show(width, Math.max(HEIGHT, (Integer) page.evaluate("() => document.documentElement.scrollHeight")));
        assertAccessible(name + " on a screen of " + width);
        PASSED.addAll(parts);
        return 1;
    }

    /** No key of a sentence stands where the sentence should: not in the text, nor in what only some get to hear. */
    public void assertInWords() {
        String words = (String) page.evaluate(WORDS);
        List<String> keys =
                KEY.matcher(words).results().map(MatchResult::group).distinct().toList();
        assertEquals(List.of(), keys, () -> "Keys instead of words on " + page.url());
        assertEquals(List.of(), page.evaluate(NOTHINGS), () -> "Nothing is called null on " + page.url());
    }

    @SuppressWarnings("unchecked")
    private void assertAccessible(String name) {
        // it stays on the page, which is looked at on two screens
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        List<String> barriers = ((List<Map<String, Object>>) page.evaluate(BARRIERS, RULES))
                .stream()
                        .filter(rule -> !TOLERATED.contains(rule.get("impact")))
                        .map(rule -> rule.get("impact") + " " + rule.get("id") + ": " + rule.get("help") + " at "
                                + rule.get("nodes"))
                        .toList();
        assertEquals(List.of(), barriers, () -> "Barriers on " + name + " (" + page.url() + ")");
    }

    /** Nothing happened that never should: see the class. */
    public void assertNoSurprise() {
        assertEquals(List.of(), surprises, () -> "On " + page.url());
    }

    /** Leaves a screenshot for a desktop of a page that is judged elsewhere. */
    public void picture(String name) {
        show(DESKTOP, HEIGHT);
        screenshot(name, DESKTOP);
    }

    private void screenshot(String name, int width) {
        Path file = RunningPortal.target().resolve("screenshots").resolve(name + "-" + width + ".jpg");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true).setType(ScreenshotType.JPEG));
    }

    @Override
    public void close() {
        window.close();
    }
}
