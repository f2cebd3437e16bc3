package nl.partnership.web.base.file;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Network;
import nl.partnership.ejb.base.pace.Pace;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.failure.TooOften;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Before all that one takes along, as lists, papers and exports: so many a minute for one person. Making one costs the portal more
 * than a page does, and who takes along everything at once is seldom at work.
 */
@WebFilter("*.xhtml")
public class FilesGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As pages are called whose answer is a file. */
    private static final Pattern FILE = Pattern.compile(".*-(?:file|paper|text|export)\\.xhtml");

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Origin origin;

    @Inject
    @ConfigProperty(name = "partnership.files.calls")
    private int mostAMinute;

    private transient Pace pace;

    @Override
    public void init() {
        pace = new Pace(mostAMinute);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration pause = isFile(request.getServletPath()) ? pace.take(who(request)) : Duration.ZERO;
        if (pause.isZero()) {
            chain.doFilter(request, response);
        } else {
            TooOften.refuse(pause, request, response);
        }
    }

    private String who(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(current.get().personId(), () -> Network.of(origin.of(request)));
    }

    /** Whether what is asked for is taken along. */
    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }
}
