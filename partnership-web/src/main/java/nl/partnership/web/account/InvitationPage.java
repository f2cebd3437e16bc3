package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.partnership.ejb.account.InvitationService;
import nl.partnership.ejb.account.InvitationService.Accepted;
import nl.partnership.ejb.account.InvitationService.Invited;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.web.base.Screen;

/** Chooses a password with the link of an invitation, and comes in with it. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    private InvitationService invitations;

    @Inject
    private PasswordDesk desk;

    @Inject
    private Screen screen;

    @Inject
    private Entrance entrance;

    private String link;
    private String password;
    private Optional<Invited> invited;

    @PostConstruct
    void load() {
        link = screen.parameter("link");
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return invited().filter(who -> !who.setUp()).isPresent();
    }

    public String getName() {
        return invited().map(Invited::name).orElse("");
    }

    public String getUserName() {
        return invited().map(Invited::userName).orElse("");
    }

    public void accept() {
        Accepted accepted = desk.accept(link, password);
        String next = entrance.home(accepted.userName(), password);
        screen.notice("account.invitation.done");
        if (accepted.tokens() > 0) {
            screen.notice("account.password.tokensEnded", accepted.tokens());
        }
        screen.go(next);
    }

    private Optional<Invited> invited() {
        if (invited == null) {
            invited = link == null ? Optional.empty() : invitations.look(link);
        }
        return invited;
    }

    public String getLink() {
        return link;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
