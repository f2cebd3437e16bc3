package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.partnership.web.base.Screen;

/** Asks for a code after the right password, and only then lets in. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private Entrance entrance;

    @Inject
    private Screen screen;

    private String back;

    @NotBlank
    @Size(max = 40)
    private String code;

    public void answer() {
        if (!isDue()) {
            screen.go(Refusals.SIGN_IN);
            return;
        }
        boolean in = entrance.letInWith(code);
        entrance.throwFault();
        entrance.next(in, back).ifPresentOrElse(screen::go, () -> screen.problem("code", "account.step.wrong"));
    }

    /** Whether the right password was given in this browser, and lately. */
    public boolean isDue() {
        return half().isPresent();
    }

    /** Whether there is none yet, and the days to set it up are over. */
    public boolean isToSetUp() {
        return half().filter(half -> half.due().setUp()).isPresent();
    }

    /** Whether it may be set up here: by the link of a mail, and not by who knows the password alone. */
    public boolean isByLink() {
        return half().filter(HalfWay::byLink).isPresent();
    }

    /** Whether a code is one way; also for who is not half way any more and sends one. */
    public boolean isByCode() {
        return half().map(half -> half.due().byCode()).orElse(true);
    }

    public boolean isByPasskey() {
        return half().filter(half -> half.due().byPasskey()).isPresent();
    }

    private Optional<HalfWay> half() {
        return entrance.halfWay();
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
