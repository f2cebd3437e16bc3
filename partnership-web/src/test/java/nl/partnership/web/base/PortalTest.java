package nl.partnership.web.base;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on the running portal that needs no browser. */
@Tag(PortalTest.SHARED_PORTAL)
@ExtendWith(PortalExtension.class)
public abstract class PortalTest {

    /** Tests on the one portal of a run; bin/test runs those with a portal of their own beside them. */
    static final String SHARED_PORTAL = "shared-portal";

    /** Somebody who did not come in yet. */
    protected static Visitor visitor() {
        return new Visitor(PortalExtension.portal().address());
    }

    /** A program with the token of one of the demonstration's accounts. */
    protected static Program program(String user) {
        return new Program(PortalExtension.portal().address(), "demo-" + user);
    }

    /** An address on the portal. */
    protected static URI address(String path) {
        return PortalExtension.portal().address().resolve(path);
    }
}
