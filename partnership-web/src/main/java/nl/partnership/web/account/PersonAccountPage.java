package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.web.base.Screen;

/** The account on a person's page: invite, block, and the right to administer. */
@Named
@RequestScoped
public class PersonAccountPage {

    private static final String PATH = "/account/person.xhtml?id=";

    @Inject
    private AccountAdministrationService accounts;

    @Inject
    private PersonPage person;

    @Inject
    private Screen screen;

    private String userName;

    public void invite() {
        // a notice: it is shown once, and loading the page again neither shows it nor invites again
        screen.notice("account.person.link", accounts.invite(person.getId(), userName));
        screen.go(PATH + person.getId());
    }

    public void block() {
        accounts.block(person.getId());
        done("account.people.blocked");
    }

    public void unblock() {
        accounts.unblock(person.getId());
        done("account.people.unblocked");
    }

    public void makeAdministrator() {
        accounts.makeAdministrator(person.getId(), userName);
        done("account.people.administratorMade");
    }

    public void endAdministrator() {
        accounts.endAdministrator(person.getId());
        done("account.people.administratorEnded");
    }

    private void done(String key) {
        screen.notice(key, person.getRead().name());
        screen.go(PATH + person.getId());
    }

    /** What is typed, else the proposal. */
    public String getUserName() {
        if (userName == null && person.getRead() != null && person.getRead().userName() == null) {
            userName = accounts.proposeUserName(person.getId());
        }
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }
}
