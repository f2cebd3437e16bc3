package nl.partnership.web.base.failure;

import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Causes;
import nl.partnership.ejb.base.Changes;
import nl.partnership.ejb.base.Clash;
import nl.partnership.web.base.Ajax;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;
import org.primefaces.csp.CspException;

/**
 * Turns what a page throws into what the user sees: a rule that says no becomes a message on the same page, everything
 * else an error page with the right status, also after an Ajax request. When something was stored before it, the page
 * says so, whatever went wrong then.
 */
class Failures extends ExceptionHandlerWrapper {

    private static final Duration NEXT_MOMENT = Duration.ofSeconds(1);

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            FacesContext context = event.getContext();
            Throwable cause = outOfTurn(event.getException());
            if (context.getResponseComplete() || context.getExternalContext().isResponseCommitted()) {
                if (!isMeant(cause)) {
                    FailureLog.late(event.getException());
                }
                context.responseComplete();
            } else if (cause instanceof RuleViolation violation && event.getPhaseId() != PhaseId.RENDER_RESPONSE) {
                CDI.current().select(Screen.class).get().show(violation);
            } else if (cause instanceof Later later && event.getPhaseId() != PhaseId.RENDER_RESPONSE) {
                CDI.current().select(Screen.class).get().show(later);
            } else {
                answer(context, failure(context, event, cause), cause);
            }
        }
    }

    private static Failure failure(FacesContext context, ExceptionQueuedEventContext event, Throwable cause) {
        boolean restoring = event.getPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback();
        boolean ours = cause instanceof NotFound || cause instanceof NotAllowed;
        boolean forged = cause instanceof ViewExpiredException || cause instanceof CspException;
        // a form with a file that does not come in parts: who decodes it asks for them all the same
        boolean unreadable = cause instanceof ServletException && event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES;
        Failure failure = forged || (restoring && !ours)
                ? Failure.expired()
                : unreadable ? Failure.of(HttpServletResponse.SC_BAD_REQUEST) : Failure.of(cause);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return CDI.current().select(Changes.class).get().areStored() ? failure.kept() : failure.to(request.getMethod());
    }

    private static void answer(FacesContext context, Failure failure, Throwable cause) {
        ExternalContext external = context.getExternalContext();
        FailureLog.write(failure, external.getRequestServletPath(), cause);
        try {
            if (external.getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE)) {
                plain(external, failure);
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                redirect(external, failure);
            } else {
                sayWhen(failure, external);
                external.getRequestMap().put(Failure.ATTRIBUTE, failure);
                external.responseSendError(failure.status(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    static void sayWhen(Failure failure, ExternalContext external) {
        if (failure.passes()) {
            external.setResponseHeader("Retry-After", failure.retryAfter());
        }
    }

    /** The error page itself failed: its words and the number alone. */
    private static void plain(ExternalContext external, Failure failure) throws IOException {
        ((HttpServletResponse) external.getResponse()).resetBuffer();
        external.setResponseStatus(failure.status());
        sayWhen(failure, external);
        external.setResponseContentType("text/plain;charset=UTF-8");
        external.getResponseOutputWriter().write(failure.words(Messages.in(Language.known(null))));
    }

    /**
     * An Ajax answer cannot be a page: it sends the browser to one, or back to the page that expired. The writer of Faces
     * is left alone: it may have stopped in the middle of a part of the page.
     */
    private static void redirect(ExternalContext external, Failure failure) throws IOException {
        external.getSessionMap().put(Failure.ATTRIBUTE, failure);
        String page = ErrorPage.address((HttpServletRequest) external.getRequest(), external.getRequestServletPath());
        Ajax.redirect(
                (HttpServletResponse) external.getResponse(),
                external.getRequestContextPath() + ErrorPage.PATH + "?from="
                        + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    /** Of two who stored at the same moment the one who gave way keeps the page and what was typed, and tries again. */
    private static Throwable outOfTurn(Throwable thrown) {
        Throwable cause = meant(thrown);
        boolean again = !isMeant(cause)
                && Clash.gaveWay(thrown)
                && !CDI.current().select(Changes.class).get().areStored();
        return again ? new Later(Later.Reason.BUSY, "base.gaveWay", NEXT_MOMENT) : cause;
    }

    /** The exception that a service or page meant to throw, out of what containers wrap around it. */
    private static Throwable meant(Throwable thrown) {
        return Causes.of(thrown)
                .filter(Failures::isMeant)
                .findFirst()
                .or(() -> Causes.of(thrown)
                        .filter(cause -> cause instanceof FacesException || cause instanceof ELException)
                        .map(Throwable::getCause)
                        .filter(Objects::nonNull)
                        .reduce((outer, inner) -> inner))
                .orElse(thrown);
    }

    private static boolean isMeant(Throwable cause) {
        return cause instanceof RuleViolation
                || cause instanceof Later
                || cause instanceof NotFound
                || cause instanceof NotAllowed
                || cause instanceof Stale
                || cause instanceof ViewExpiredException
                || cause instanceof CspException;
    }
}
