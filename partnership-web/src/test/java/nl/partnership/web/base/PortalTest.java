package nl.partnership.web.base;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on the running portal that needs no browser. */
@ExtendWith(PortalExtension.class)
public abstract class PortalTest {

    /** Somebody who did not come in yet. */
    protected static Visitor visitor() {
        return new Visitor(PortalExtension.portal().address());
    }

    /** An address on the portal. */
    protected static URI address(String path) {
        return PortalExtension.portal().address().resolve(path);
    }
}
