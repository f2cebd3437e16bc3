package nl.partnership.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The leaflet as a file to keep or print; {@link LeafletGate} lets in. Of one version the file is made once. */
@WebServlet(LeafletFile.PATH)
public class LeafletFile extends HttpServlet {

    static final String PATH = "/privacy/leaflet.pdf";

    private static final long serialVersionUID = 1L;

    /** Papers are made one at a time; by then those who wait have theirs. */
    private static final String BUSY_SECONDS = "60";

    @Inject
    private transient LeafletPage page;

    @Inject
    private transient LeafletPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> made = papers.of(page);
        if (made.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", BUSY_SECONDS);
            LeafletGate.refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, page.say("busy"), response);
            return;
        }
        byte[] file = made.get();
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"leaflet.pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
