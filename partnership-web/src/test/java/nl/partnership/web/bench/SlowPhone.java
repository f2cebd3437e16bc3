package nl.partnership.web.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.partnership.web.base.Browsers;

/** A browser whose processor is slowed down six times, on a line of 1.6 Mbit/s on which every answer takes 150 ms longer. */
final class SlowPhone implements AutoCloseable {

    private static final int SLOWED = 6;
    private static final int LATENCY_MILLIS = 150;
    private static final int BYTES_A_SECOND = 1_600_000 / 8;
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** The page that the portal's first line of work begins with. */
    private static final String LINK = "Mag ik dit delen?";

    private static final String PAINT =
            "() => performance.getEntriesByName('first-paint').map(each => each.startTime)[0]";

    private final Browsers browsers = new Browsers();

    /**
     * How one comes to a page.
     *
     * @param cookies of who signed in, as Playwright writes them
     */
    record Way(String address, String cookies) {}

    /**
     * One visit.
     *
     * @param bytes with their headers
     * @param seconds until the first paint
     */
    record Visit(long bytes, int requests, double seconds) {

        Map<String, Object> json() {
            return Map.of("bytes", bytes, "requests", requests, "seconds", seconds);
        }
    }

    /** The way to what is visited: of the portal the question whether one may share, of the empty page itself. */
    Way way(URI server, MeasuredPage asked) {
        try (BrowserContext window = browsers.window()) {
            Page page = window.newPage();
            if (asked.user() == null) {
                return new Way(server + asked.path(), window.storageState());
            }
            page.navigate(server + "/account/sign-in.xhtml");
            page.fill("[id='signIn:userName']", asked.user());
            page.fill("[id='signIn:password']", Visitor.PASSWORD);
            page.click("[id='signIn:go']");
            page.waitForURL(url -> !url.contains("sign-in"));
            page.navigate(server + asked.path());
            String path = page.locator("a", new Page.LocatorOptions().setHasText(LINK))
                    .first()
                    .getAttribute("href");
            return new Way(server + path, window.storageState());
        } catch (PlaywrightException e) {
            throw new NotMeasured("The browser did not come to the page: " + e.getMessage());
        }
    }

    /** With nothing kept, and again with what that brought. */
    List<Visit> visitTwice(Way way) {
        try (BrowserContext window = browsers.window(
                new NewContextOptions().setStorageState(way.cookies()).setViewportSize(WIDTH, HEIGHT))) {
            Page page = window.newPage();
            CDPSession tools = window.newCDPSession(page);
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            tools.on("Network.loadingFinished", event -> {
                long size = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(size);
                requests.addAndGet(size > 0 ? 1 : 0);
            });
            tools.send("Network.enable");
            slowDown(tools);
            Visit first = visit(page, way, bytes, requests);
            bytes.set(0);
            requests.set(0);
            return List.of(first, visit(page, way, bytes, requests));
        } catch (PlaywrightException e) {
            throw new NotMeasured("The browser did not show the page: " + e.getMessage());
        }
    }

    private static void slowDown(CDPSession tools) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        tools.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWED);
        tools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static Visit visit(Page page, Way way, AtomicLong bytes, AtomicInteger requests) {
        page.navigate(way.address());
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.waitForFunction(PAINT);
        double millis = ((Number) page.evaluate(PAINT)).doubleValue();
        return new Visit(bytes.get(), requests.get(), Math.round(millis) / 1000.0);
    }

    @Override
    public void close() {
        browsers.close();
    }
}
