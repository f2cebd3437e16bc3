package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.partnership.ejb.account.passkey.OwnPasskeyService;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.account.passkey.PasskeyPart;
import nl.partnership.web.base.Screen;

/** A passkey of who is signed in, to show anew who it is. */
@Named
@RequestScoped
public class PasskeyProofPart extends PasskeyPart {

    @Inject
    private OwnPasskeyService own;

    @Inject
    private ProvePage page;

    @Inject
    private CurrentCaller current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    public void show() {
        boolean right = challenge(Purpose.PROVE, current.get().accountId())
                .filter(challenge -> own.prove(challenge, getAnswer()))
                .isPresent();
        setAnswer(null);
        if (right) {
            SignedIn.proven(request, clock.instant());
            screen.go(Back.safe(page.getBack()));
        } else {
            screen.problem(null, "account.passkey.refused");
        }
    }
}
