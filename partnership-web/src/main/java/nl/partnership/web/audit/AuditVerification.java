package nl.partnership.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.VerificationDoor;
import nl.partnership.ejb.audit.VerifyAudit;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * Checks the audit trail for {@code bin/verify-audit}, which cannot open an embedded database beside the portal. For
 * this machine, and of its users for those who can read the portal's data folder: to anybody else, also through a proxy
 * here, there is no such page.
 */
@WebServlet(VerifyAudit.PATH)
public class AuditVerification extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditService audit;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient VerificationDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isFromThisMachine(request) || !door.isSecret(request.getHeader(VerifyAudit.SECRET))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        current.become(Caller.PORTAL);
        Verification result = audit.verify();
        response.setHeader(VerifyAudit.RESULT, result.result().name());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(result.report());
    }

    private static boolean isFromThisMachine(HttpServletRequest request) throws UnknownHostException {
        return isLoopback(request.getRemoteAddr())
                && isLoopback(request.getServerName())
                && Stream.of(
                                "Forwarded",
                                "X-Forwarded-For",
                                "X-Forwarded-Host",
                                "X-Forwarded-Proto",
                                "X-Real-IP",
                                "Via")
                        .allMatch(header -> request.getHeader(header) == null);
    }

    /** No other name: a name could be made to mean this machine. */
    private static boolean isLoopback(String address) throws UnknownHostException {
        boolean literal = address.equals("localhost") || address.matches("[0-9.]+|\\[?[0-9A-Fa-f:]+\\]?");
        return literal && InetAddress.getByName(address).isLoopbackAddress();
    }
}
