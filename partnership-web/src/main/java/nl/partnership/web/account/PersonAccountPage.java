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

    @Inject
    private AccountAdministrationService accounts;

    @Inject
    private PersonPage person;

    @Inject
    private Screen screen;

    private String userName;
    private String link;

    public void invite() {
        link = accounts.invite(person.getId(), userName);
        person.refresh();
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
        screen.go("/account/person.xhtml?id=" + person.getId());
    }

    /** The link that was just made; null otherwise. It is shown this once. */
    public String getLink() {
        return link;
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
