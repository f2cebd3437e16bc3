package nl.partnership.web.account.passkey;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.ejb.account.passkey.PasskeyPlace;
import nl.partnership.web.account.passkey.Challenge.Purpose;

/** A button for a passkey: the script of the page asks the browser, and sends its answer with the form. */
public abstract class PasskeyPart {

    /** Answers the script. */
    public static final String QUESTION = "/account/passkey-question";

    @Inject
    private PasskeyPlace place;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String answer;

    /** Where the script asks what the browser is to ask. */
    public String getQuestion() {
        return request.getContextPath() + QUESTION;
    }

    /** Where passkeys of this portal work. */
    public String getOrigin() {
        return place.origin();
    }

    /** What was asked in this session, for the last time. */
    protected Optional<String> challenge(Purpose purpose, String subject) {
        return Challenge.take(purpose, subject, clock.instant(), request);
    }

    /** What the browser answered, as JSON. */
    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
