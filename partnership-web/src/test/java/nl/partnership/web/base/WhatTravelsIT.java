package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser that has nothing yet fetches to show a page. */
class WhatTravelsIT extends BrowserTest {

    /** In bytes, headers included: what a slow phone takes in two seconds. */
    private static final long MOST = 300_000;

    /** Of a page that does without the scripts of PrimeFaces. */
    private static final long MOST_OF_PLAIN = 100_000;

    private final List<Response> answers = new ArrayList<>();
    private long bytes;

    private void watch() {
        browser.page().onResponse(answers::add);
        CDPSession network = browser.page().context().newCDPSession(browser.page());
        network.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
        JsonObject without = new JsonObject();
        without.addProperty("cacheDisabled", true);
        network.send("Network.setCacheDisabled", without);
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

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder", "fg", "beheer"})
    void no_page_brings_more_than_a_slow_phone_can_take(String user) {
        browser.signIn(user);
        Set<String> pages = pages();
        watch();
        for (String path : pages) {
            long brought = visit(path);
            long most = hasPrimeFaces() ? MOST : MOST_OF_PLAIN;
            assertTrue(brought > 0 && brought <= most, () -> path + " brings " + brought + " bytes");
            for (Response answer : answers.subList(1, answers.size())) {
                assertTrue(
                        answer.headerValue("Cache-Control").endsWith("immutable"), () -> answer.url() + " is not kept");
            }
        }
    }

    @Test
    void a_visitor_who_is_unknown_gets_no_more() {
        watch();
        long brought = visit(Visitor.SIGN_IN);
        assertTrue(brought > 0 && brought <= MOST_OF_PLAIN, () -> "The sign-in page brings " + brought + " bytes");
    }

    @Test
    void who_may_share_is_asked_without_the_scripts_of_primefaces_and_a_question_has_them() {
        browser.signIn("coordinator");
        Set<String> pages = pages();
        watch();
        visit(find(pages, "share.xhtml"));
        assertFalse(hasPrimeFaces());
        visit(find(pages, "/question.xhtml?id="));
        assertTrue(hasPrimeFaces());
    }

    @Test
    void a_second_page_brings_itself_alone() {
        browser.signIn("coordinator");
        String open = find(pages(), "/question.xhtml?id=");
        browser.open(open);
        browser.page().onResponse(answers::add);
        browser.open(open);
        List<String> fetched = answers.stream()
                .filter(answer ->
                        !answer.fromServiceWorker() && answer.request().sizes().responseHeadersSize > 0)
                .map(Response::url)
                .filter(url -> url.contains("jakarta.faces.resource"))
                .toList();
        assertEquals(List.of(), fetched);
    }

    private static String find(Set<String> pages, String part) {
        return pages.stream().filter(page -> page.contains(part)).findFirst().orElseThrow();
    }

    /** What the whole menu leads to, the settings, and what these name: one of each kind. */
    private Set<String> pages() {
        browser.open("/index.xhtml");
        Set<String> menu = new LinkedHashSet<>(links(".more a"));
        menu.add("/account/preferences.xhtml");
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> pages = new LinkedHashSet<>();
        for (String path : menu) {
            browser.open(path);
            List<String> all = new ArrayList<>(List.of(path));
            all.addAll(links("main a[href*='.xhtml']"));
            all.stream()
                    .filter(each -> kinds.add(each.replaceFirst("\\?.*", "")))
                    .forEach(pages::add);
        }
        return pages;
    }

    private List<String> links(String which) {
        Locator links = browser.page().locator(which);
        return links.all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
                .toList();
    }
}
