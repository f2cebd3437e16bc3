package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser that has nothing yet fetches to show a page. */
class WhatTravelsIT extends BrowserTest {

    /** In bytes, headers included, of a page with the scripts of PrimeFaces; the longest page alone has 55,000. */
    private static final long MOST = 340_000;

    /** Of a page that does without the scripts of PrimeFaces; the grid of all rules alone has 190,000. */
    private static final long MOST_OF_PLAIN = 300_000;

    /** Of the page that everybody meets first. */
    private static final long MOST_OF_SIGN_IN = 100_000;

    /** Of a page alone. */
    private static final long MOST_OF_PAGE = 60_000;

    /** Kinds of pages that a browser with nothing yet fetched, in this run. */
    private static final Set<String> FETCHED = new HashSet<>();

    private static final Pattern HREF = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    private final List<Response> answers = new ArrayList<>();
    private CDPSession network;
    private long bytes;

    private void watch() {
        browser.page().onResponse(answers::add);
        network = browser.page().context().newCDPSession(browser.page());
        network.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
        keep(false);
    }

    private void keep(boolean kept) {
        JsonObject setting = new JsonObject();
        setting.addProperty("cacheDisabled", !kept);
        network.send("Network.setCacheDisabled", setting);
    }

    private long visit(String path) {
        bytes = 0;
        answers.clear();
        assertEquals(200, browser.open(path), path);
        return bytes;
    }

    private boolean hasPrimeFaces() {
        return answers.stream().anyMatch(answer -> answer.url().contains(".js.xhtml?ln=primefaces"));
    }

    /** Each reads all that leads on; what brings it along is fetched for the first of them who comes by a kind of page. */
    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder", "fg", "beheer"})
    void no_kind_of_page_brings_more_than_a_slow_phone_can_take(String user) {
        browser.signIn(user);
        watch();
        Set<String> kinds = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/index.xhtml", "/account/preferences.xhtml"));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            List<String> leads;
            if (FETCHED.add(kind(path))) {
                assertLittle(path);
                leads = links();
            } else {
                leads = linksAsRead(path);
            }
            leads.stream().filter(link -> kinds.add(kind(link))).forEach(ahead::add);
        }
        assertTrue(kinds.size() > 5, kinds::toString);
    }

    /** The same as {@link #links} of a page that the browser does not show; it brings no more than a page may. */
    private List<String> linksAsRead(String path) {
        APIResponse answer = browser.page().request().get(address(path).toString());
        assertEquals(200, answer.status(), path);
        String page = answer.text();
        assertTrue(page.length() <= MOST, () -> path + " has " + page.length() + " signs");
        return HREF.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(WhatTravelsIT::isPage)
                .toList();
    }

    private void assertLittle(String path) {
        long brought = visit(path);
        long most = hasPrimeFaces() ? MOST : MOST_OF_PLAIN;
        assertTrue(brought > 0 && brought <= most, () -> path + " brings " + brought + " bytes");
        // asking for a header lets more of them in
        List.copyOf(answers).stream()
                .filter(answer -> answer.url().contains("jakarta.faces.resource"))
                .forEach(answer -> assertTrue(
                        answer.headerValue("Cache-Control").endsWith("immutable"),
                        () -> answer.url() + " is not kept"));
    }

    @Test
    void a_visitor_who_is_unknown_gets_no_more() {
        watch();
        long brought = visit(Visitor.SIGN_IN);
        assertTrue(brought > 0 && brought <= MOST_OF_SIGN_IN, () -> "The sign-in page brings " + brought + " bytes");
    }

    @Test
    void a_page_has_the_scripts_of_primefaces_when_it_uses_them_alone() {
        browser.signIn("coordinator");
        String share = link("Mag ik dit delen?");
        String question = question();
        watch();
        visit(share);
        assertFalse(hasPrimeFaces());
        visit(question);
        assertTrue(hasPrimeFaces());
    }

    @Test
    void a_second_page_brings_itself_alone() {
        browser.signIn("coordinator");
        String question = question();
        watch();
        browser.open(question);
        keep(true);
        browser.open(question);
        visit(question);
        assertTrue(bytes < MOST_OF_PAGE, () -> question + " brings " + bytes + " bytes again");
    }

    /** The one that is on the table now. */
    private String question() {
        browser.open("/conversation/conversations.xhtml");
        browser.open(link("nu bezig"));
        return links().stream()
                .filter(link -> link.contains("question="))
                .findFirst()
                .orElseThrow();
    }

    private String link(String words) {
        Locator around = browser.page().locator("a, li", new Page.LocatorOptions().setHasText(words));
        Locator link = around.locator("xpath=descendant-or-self::a").first();
        return link.getAttribute("href").replaceFirst("#.*", "");
    }

    /** What the page names that opens as a page: not what is kept as a file. */
    private List<String> links() {
        return browser.page().locator(".more a, main a[href*='.xhtml']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
                .filter(WhatTravelsIT::isPage)
                .toList();
    }

    private static boolean isPage(String link) {
        return link.contains(".xhtml") && !link.matches(".*(paper|covenant-text|-file).*");
    }

    private static String kind(String link) {
        return link.replaceFirst("\\?.*", "");
    }
}
