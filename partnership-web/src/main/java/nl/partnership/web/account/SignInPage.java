package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.partnership.domain.account.PasswordRules;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.Screen;

/** Signs in, and goes back to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Entrance entrance;

    @Inject
    private Screen screen;

    @Inject
    private DemoAccounts demoAccounts;

    private String back;

    @NotBlank
    @Size(max = 80)
    private String userName;

    /** Each character of a password may take two units. */
    @NotBlank
    @Size(max = 2 * PasswordRules.LONGEST)
    private String password;

    /** Checks what was typed. */
    public void signIn() {
        signIn(userName, password);
    }

    /** Signs in with one click; there are accounts to click on with demo data only. */
    public void signInAs(String demoUser) {
        signIn(demoUser, demoAccounts.password(demoUser));
    }

    private void signIn(String user, String secret) {
        boolean in = entrance.letIn(user, secret);
        entrance.throwFault();
        entrance.next(in, back).ifPresentOrElse(screen::go, () -> screen.problem("userName", "account.signIn.failed"));
    }

    /** The accounts to try the portal with; empty without demo data. */
    public List<DemoAccounts.Card> getDemoAccounts() {
        return demoAccounts.cards();
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
