package nl.partnership.web.base;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.StandardMBean;
import nl.partnership.ejb.base.Stopping;
import nl.partnership.ejb.base.health.Pulse;
import nl.partnership.web.base.failure.RequestId;
import nl.partnership.web.base.server.Absence;
import nl.partnership.web.base.server.Answered;
import nl.partnership.web.base.server.Gate;

/** Knows who is inside, and lets nobody in any more once the portal is about to stop. */
public class Gatekeeper extends HttpFilter implements Gate {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Gatekeeper.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 20;

    private final AtomicInteger inside = new AtomicInteger();
    private final Answered answered = new Answered();
    private volatile boolean closed;

    @Inject
    transient Event<Stopping> stopping;

    @Inject
    private transient Pulse pulse;

    @Override
    public void init() throws ServletException {
        try {
            Gate.platform().registerMBean(new StandardMBean(this, Gate.class), Gate.name());
        } catch (JMException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!entered(request, response, chain)) {
            refuse(request, response);
        }
    }

    /** Who is turned away is inside for no longer than that takes: many who ask again at once would keep a stop waiting. */
    private boolean entered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        inside.incrementAndGet();
        try {
            if (!closed) {
                chain.doFilter(request, response);
                answered.add(response.getStatus(), System.nanoTime() - began);
                return true;
            }
            return false;
        } finally {
            inside.decrementAndGet();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.apply(request, response);
        String path = request.getServletPath();
        byte[] body = Absence.body(path);
        response.setStatus(Absence.STATUS);
        response.setHeader("Retry-After", Absence.RETRY_AFTER);
        response.setHeader("Connection", "close");
        response.setContentType(Absence.contentType(path));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public boolean isReady() {
        return !closed && inOurPlace(pulse::isDatabaseThere);
    }

    @Override
    public String getFigures() {
        return answered.lines(inside.get()) + inOurPlace(pulse::figures);
    }

    @Override
    public String getRequestId() {
        return RequestId.known();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            for (long end = System.nanoTime() + PATIENCE.toNanos(); inside.get() > 0 && System.nanoTime() < end; ) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            inOurPlace(() -> {
                stopping.fire(new Stopping());
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Something that should be done before the portal stops was not", e);
        }
    }

    /** Who calls is a thread of the platform, which knows nothing of the application. */
    private <T> T inOurPlace(Supplier<T> act) {
        ClassLoader callers = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
            return act.get();
        } finally {
            Thread.currentThread().setContextClassLoader(callers);
        }
    }

    @Override
    public void destroy() {
        try {
            Gate.platform().unregisterMBean(Gate.name());
        } catch (JMException e) {
            LOG.log(Level.WARNING, "The gate was not known any more", e);
        }
    }
}
