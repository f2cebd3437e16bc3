package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.account.passkey.PasskeyPart;
import nl.partnership.web.base.Screen;

/** A passkey after the right password. */
@Named
@RequestScoped
public class PasskeyStepPart extends PasskeyPart {

    @Inject
    private Entrance entrance;

    @Inject
    private SecondStepPage page;

    @Inject
    private Screen screen;

    public void show() {
        Optional<StepDue> due = entrance.halfWay().map(HalfWay::due);
        boolean in = due.flatMap(one -> challenge(Purpose.STEP, one.accountId())
                        .filter(challenge -> entrance.letInWith(one, challenge, getAnswer())))
                .isPresent();
        entrance.throwFault();
        setAnswer(null);
        if (due.isEmpty()) {
            screen.go(Refusals.SIGN_IN);
        } else {
            entrance.next(in, page.getBack())
                    .ifPresentOrElse(screen::go, () -> screen.problem(null, "account.passkey.refused"));
        }
    }
}
