package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalInt;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.account.AccountService.Preferences;
import nl.partnership.ejb.account.AccountService.SignInRow;
import nl.partnership.ejb.account.OwnTokenService;
import nl.partnership.ejb.account.OwnTokenService.TokenRow;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.web.base.Screen;

/** One's own settings: which mail, the password, where one is signed in, the tokens. */
@Named
@RequestScoped
public class PreferencesPage extends PreferencesForm {

    @Inject
    private AccountService accounts;

    @Inject
    private OwnTokenService ownTokens;

    @Inject
    private PasswordDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    private String userName;
    private String made;
    private List<SignInRow> signIns;
    private List<TokenRow> tokens;

    @PostConstruct
    void load() {
        Preferences preferences = accounts.preferences();
        taskMail = preferences.taskMail();
        weeklyDigest = preferences.weeklyDigest();
        userName = preferences.userName();
    }

    public void saveMail() {
        accounts.chooseMail(taskMail, weeklyDigest);
        screen.notice("account.saved");
    }

    public void changePassword() {
        OptionalInt endedTokens = desk.change(currentPassword, password, signInId());
        if (endedTokens.isEmpty()) {
            screen.problem("currentPassword", "account.password.currentWrong");
            return;
        }
        signIns = null;
        tokens = null;
        screen.notice("account.password.changed");
        if (endedTokens.getAsInt() > 0) {
            screen.notice("account.password.tokensEnded", endedTokens.getAsInt());
        }
    }

    /** Ends what goes on in another browser: in the row that was pressed. */
    public void end() {
        accounts.endSignIn(screen.which());
        signIns = null;
        screen.notice("account.signIns.ended");
    }

    /** For a password manager, which keeps a new password with the name that it belongs to. */
    public String getUserName() {
        return userName;
    }

    public List<SignInRow> getSignIns() {
        if (signIns == null) {
            signIns = accounts.signIns();
        }
        return signIns;
    }

    /** Whether that sign-in is the one of this browser; it ends by signing out. */
    public boolean isHere(String id) {
        return id.equals(signInId());
    }

    private String signInId() {
        return SignedIn.in(request).orElseThrow().id();
    }

    public void makeToken() {
        made = ownTokens.makeToken(tokenName, tokenDays);
        tokenName = null;
        tokens = null;
    }

    /** Takes back the token in the row that was pressed. */
    public void withdraw() {
        ownTokens.withdrawToken(screen.which());
        tokens = null;
        screen.notice("account.token.withdrawn");
    }

    public List<TokenRow> getTokens() {
        if (tokens == null) {
            tokens = ownTokens.tokens();
        }
        return tokens;
    }

    /** The token that was just made; null otherwise. It is shown this once. */
    public String getMade() {
        return made;
    }
}
