package nl.partnership.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.ejb.account.passkey.OwnPasskeyService;
import nl.partnership.ejb.account.passkey.PasskeySignInService;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.web.account.passkey.Challenge;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.account.passkey.PasskeyPart;

/**
 * What a browser is to ask a passkey, when somebody presses the button for it; the script {@code passkey.js} asks. Before
 * anybody is known the question is the same for all.
 */
@WebServlet(PasskeyPart.QUESTION)
public class PasskeyQuestion extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnPasskeyService own;

    @Inject
    private transient PasskeySignInService signIn;

    @Inject
    private transient PortalQuestions portal;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Purpose> purpose = Stream.of(Purpose.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(request.getParameter("for")))
                .findFirst();
        if (purpose.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<String> question = question(purpose.get(), request);
        if (question.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(question.get());
    }

    private Optional<String> question(Purpose purpose, HttpServletRequest request) {
        Instant now = clock.instant();
        return switch (purpose) {
            case ADD, PROVE ->
                Optional.ofNullable(current.get().accountId()).map(id -> {
                    String challenge = Challenge.begin(purpose, id, now, request);
                    return purpose == Purpose.ADD ? own.toMake(challenge) : own.toShow(challenge);
                });
            case STEP ->
                HalfWay.in(request, now)
                        .map(HalfWay::due)
                        .map(due -> asked(due, Challenge.begin(purpose, due.accountId(), now, request)));
            case ENTER -> Optional.of(asked(null, Challenge.begin(purpose, Challenge.NOBODY, now, request)));
        };
    }

    private String asked(StepDue due, String challenge) {
        return portal.asks(() -> signIn.toShow(due, challenge));
    }
}
