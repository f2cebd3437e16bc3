package nl.partnership.web.base;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the portal and the browser when the first test class needs them, and stops both after the last one. */
final class PortalExtension implements BeforeAllCallback {

    private static RunningPortal portal;
    private static Browsers browsers;

    private record Started(RunningPortal portal, Browsers browsers)
            implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            browsers.close();
            portal.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Started started = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Started.class, key -> new Started(RunningPortal.start(), new Browsers()), Started.class);
        portal = started.portal();
        browsers = started.browsers();
    }

    static RunningPortal portal() {
        return portal;
    }

    static Browsers browsers() {
        return browsers;
    }
}
