package nl.partnership.web.base;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test in a real browser on the running portal. Every test starts with an empty window. */
public abstract class BrowserTest extends PortalTest {

    private final List<Browser> windows = new ArrayList<>();

    /** The window of the one person that most tests are about. */
    protected Browser browser;

    @BeforeEach
    void openWindow() {
        browser = anotherBrowser();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Browser::close);
    }

    /** A window with cookies of its own, for a second person. */
    protected Browser anotherBrowser() {
        return opened(PortalExtension.browsers().window());
    }

    /** A window on a portal of the test's own. */
    protected Browser browserOn(RunningPortal portal) {
        return opened(portal, PortalExtension.browsers().window());
    }

    /** A window in which no script runs. */
    protected Browser browserWithoutScripts() {
        return opened(PortalExtension.browsers().windowWithoutScripts());
    }

    private Browser opened(BrowserContext context) {
        return opened(PortalExtension.portal(), context);
    }

    private Browser opened(RunningPortal portal, BrowserContext context) {
        Browser window = new Browser(portal.address(), context);
        windows.add(window);
        return window;
    }

    /** The page in that window. */
    protected Page page() {
        return browser.page();
    }

    /** What has this id on the page, colons and all. */
    protected Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    /** Presses the button with this id, and waits for what comes of it. */
    protected void press(String id) {
        field(id).click();
        page().waitForLoadState();
    }

    /** Waits until the portal answered all that the page asked by itself, as it does when a box is ticked. */
    protected static void settle(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** What the portal gives to keep, for who is signed in in the first window. */
    protected byte[] file(String path) {
        return page().context().request().get(address(path).toString()).body();
    }
}
