package nl.partnership.web.base.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Repeated;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.server.Absence;

/** Turns whatever a resource throws into a {@link Problem}: what services mean as they mean it, the rest is our fault. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final String RETRY_AFTER = "Retry-After";

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            // keeps Allow and the like
            return answer(
                    Response.fromResponse(refused.getResponse()),
                    new Problem(refused.getResponse().getStatus()));
        }
        if (thrown instanceof Later later && later.reason() == Later.Reason.TOO_OFTEN) {
            Failure failure = Failure.tooOften(later.pause());
            return answer(
                    Response.status(failure.status()).header(RETRY_AFTER, failure.retryAfter()),
                    new Problem(failure.status(), Fault.at("", Failure.AGAIN, failure.pause())));
        }
        Problem problem = problem(thrown);
        return answer(Response.status(problem.status()), problem);
    }

    private Problem problem(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof RuleViolation violation) {
            String pointer = violation.field() == null ? "" : "/" + violation.field();
            return new Problem(
                    422,
                    Fault.at(pointer, violation.key(), violation.arguments().toArray()));
        }
        if (Repeated.isBehind(thrown)) {
            return new Problem(409, Fault.at("", "base.api.keyBusy"));
        }
        Failure failure = Failure.of(thrown);
        FailureLog.write(failure, request.getServletPath() + request.getPathInfo(), thrown);
        if (failure.status() < 500) {
            return new Problem(failure.status());
        }
        return new Problem(
                failure.status(),
                Fault.at("", failure.passes() ? "base.api.away" : "base.api.fault", failure.reference()));
    }

    private Response answer(Response.ResponseBuilder builder, Problem problem) {
        if (problem.status() == Absence.STATUS) {
            builder.header(RETRY_AFTER, Absence.RETRY_AFTER);
        }
        return builder.type(Problem.MEDIA_TYPE)
                .entity(problem.json(Messages.in(language.locale())))
                .build();
    }
}
