package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import nl.partnership.ejb.account.InvitationService;
import nl.partnership.ejb.account.InvitationService.Invited;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.web.base.Screen;

/** Makes the first administrator of a new installation, who comes in with it. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private InvitationService invitations;

    @Inject
    private PasswordDesk desk;

    @Inject
    private Screen screen;

    @Inject
    private Entrance entrance;

    private String link;

    @Size(max = 120)
    private String name;

    @Size(max = 200)
    private String email;

    @Size(max = 80)
    private String userName;

    private String password;

    @PostConstruct
    void load() {
        link = screen.parameter("link");
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return link != null && invitations.look(link).filter(Invited::setUp).isPresent();
    }

    public void setUp() {
        desk.setUp(link, name, email, userName, password);
        String next = entrance.home(userName, password);
        screen.notice("account.setUp.done");
        screen.go(next);
    }

    public String getLink() {
        return link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
