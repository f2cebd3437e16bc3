package nl.partnership.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;

/** The button of the banner: whoever walks in the eyes of another role sees with their own again. */
@WebServlet("/account/stop-walking")
public class StopWalking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Trail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.get().isWalking()) {
            trail.walkEnded();
            SignedIn.in(request).orElseThrow().with(null).keep(request);
        }
        response.sendRedirect(request.getContextPath() + WalkStart.PAGE);
    }
}
