package nl.partnership.web.base;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test run; everybody in a test gets a window with cookies of their own. */
public final class Browsers implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(List.of("--no-sandbox")));

    public BrowserContext window() {
        return window(new NewContextOptions());
    }

    /** @param more what this window has besides what all have */
    public BrowserContext window(NewContextOptions more) {
        return chromium.newContext(usual(more));
    }

    /** As long as the scripts of a page are not there, or where somebody does not let them run. */
    BrowserContext windowWithoutScripts() {
        return window(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private static NewContextOptions usual(NewContextOptions options) {
        return options.setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                // the certificate of the tests is of their own making
                .setIgnoreHTTPSErrors(true);
    }

    private static Path executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium; install it, or name it in CHROMIUM"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
