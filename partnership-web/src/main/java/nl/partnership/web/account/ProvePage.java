package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.partnership.domain.account.PasswordRules;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.passkey.OwnPasskeyService;
import nl.partnership.ejb.account.step.OwnStepService;
import nl.partnership.ejb.account.step.OwnStepService.OwnStep;
import nl.partnership.web.base.Screen;

/** Asks who is signed in to show it anew: with a code where there is a second step, with the password else. */
@Named
@RequestScoped
public class ProvePage {

    static final String PATH = "/account/prove.xhtml";

    @Inject
    private OwnStepService own;

    @Inject
    private OwnPasskeyService passkeys;

    @Inject
    private PasswordDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String back;

    @NotBlank
    @Size(max = 2 * PasswordRules.LONGEST)
    private String proof;

    private OwnStep step;
    private Boolean byPasskey;

    public void prove() {
        boolean right = isByCode()
                ? own.prove(proof)
                : !isByPasskey()
                        && desk.isCurrent(
                                proof, SignedIn.in(request).orElseThrow().id());
        if (right) {
            SignedIn.proven(request, clock.instant());
            screen.go(Back.safe(back));
        } else {
            screen.problem(
                    isByCode() ? "proof" : "password",
                    isByCode() ? "account.step.wrong" : "account.password.currentWrong");
        }
    }

    /** Whether a code is asked, and not the password. */
    public boolean isByCode() {
        return step().isSet();
    }

    /** Whether a passkey is one way; without codes it is the only one, and the password is none. */
    public boolean isByPasskey() {
        if (byPasskey == null) {
            byPasskey = !passkeys.list().isEmpty();
        }
        return byPasskey;
    }

    /** For a password manager, which knows whose password it is. */
    public String getUserName() {
        return step().userName();
    }

    private OwnStep step() {
        if (step == null) {
            step = own.look();
        }
        return step;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
