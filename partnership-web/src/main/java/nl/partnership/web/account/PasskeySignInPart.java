package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.web.account.passkey.Challenge;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.account.passkey.PasskeyPart;
import nl.partnership.web.base.Screen;

/** Signing in with a passkey and nothing else. */
@Named
@RequestScoped
public class PasskeySignInPart extends PasskeyPart {

    @Inject
    private Entrance entrance;

    @Inject
    private SignInPage page;

    @Inject
    private Screen screen;

    public void show() {
        boolean in = challenge(Purpose.ENTER, Challenge.NOBODY)
                .filter(challenge -> entrance.letInWith(null, challenge, getAnswer()))
                .isPresent();
        entrance.throwFault();
        setAnswer(null);
        entrance.next(in, page.getBack())
                .ifPresentOrElse(screen::go, () -> screen.problem(null, "account.passkey.refused"));
    }
}
