package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.partner.Held;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an administrator does with the accounts of others: invite, block, and give or take the right to administer. An
 * administrator can start that somebody chooses a password, and never chooses one for another.
 */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class AccountAdministrationService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private UserNames userNames;

    @Inject
    private Outbox outbox;

    @Inject
    private PasswordChange passwordChange;

    @Inject
    private Links links;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /** A free user name for somebody without an account, made from the work address. */
    public String proposeUserName(String personId) {
        return userNames.propose(person(personId).getEmail());
    }

    /**
     * Sends a link by which the person chooses a password, once, within 48 hours. It makes the account when there is
     * none; links from before stop working. A password from before works until the link is used.
     *
     * @param userName for a new account; an account that is there keeps its own
     * @return the link, to hand over where there is no mail; stored nowhere but in the waiting mail
     * @throws RuleViolation when the person has no role or is blocked, or at the field {@code userName}
     */
    public String invite(String personId, String userName) {
        Person person = person(personId);
        // of two at the same moment the second one ends the link of the first
        Account account = find(person, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> create(person, userName));
        if (account.isBlocked()) {
            throw new RuleViolation("account.people.inviteBlocked");
        }
        if (!account.isAdministrator() && !Held.anyOrLater(entityManager, person, LocalDate.now(clock))) {
            throw new RuleViolation("account.people.inviteWithoutRole");
        }
        links.withdraw(account);
        String secret = Secret.random();
        Invitation invitation = new Invitation(account, secret, clock.instant());
        entityManager.persist(invitation);
        String link = url + "/account/invitation.xhtml?link=" + secret;
        mail(invitation, link);
        return link;
    }

    /**
     * Lets an account open nothing, from its next request on; open links, sign-ins and tokens stop working for good.
     *
     * @throws RuleViolation for one's own account and for the last administrator
     */
    public void block(String personId) {
        List<Account> administrators = lockAdministrators();
        // who is being invited at this moment is blocked after that, with the link
        Account account = find(person(personId), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("account", personId));
        if (account.getId().equals(current.get().accountId())) {
            throw new RuleViolation("account.people.blockSelf");
        }
        refuseLast(account, administrators);
        account.block();
        passwordChange.endAll(account, null);
        links.withdraw(account);
    }

    public void unblock(String personId) {
        account(personId).unblock();
    }

    /**
     * Lets somebody administer; makes the account when there is none.
     *
     * @param userName for a new account
     */
    public void makeAdministrator(String personId, String userName) {
        Person person = person(personId);
        find(person).orElseGet(() -> create(person, userName)).setAdministrator(true);
    }

    /**
     * Takes the right to administer away, from the next request on.
     *
     * @throws RuleViolation for the last one who can administer
     */
    public void endAdministrator(String personId) {
        List<Account> administrators = lockAdministrators();
        Account account = account(personId);
        refuseLast(account, administrators);
        account.setAdministrator(false);
    }

    /** All who administer, locked: two who take each other's right away at the same moment would leave nobody. */
    private List<Account> lockAdministrators() {
        return entityManager
                .createQuery("select a from Account a where a.administrator = true", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static void refuseLast(Account account, List<Account> administrators) {
        boolean another = administrators.stream()
                .anyMatch(other -> !other.equals(account) && !other.isBlocked() && other.getPasswordHash() != null);
        if (account.isAdministrator() && !another) {
            throw new RuleViolation("account.people.lastAdministrator");
        }
    }

    private Account create(Person person, String userName) {
        Account account = new Account(person, userNames.free(userName));
        entityManager.persist(account);
        return account;
    }

    private void mail(Invitation invitation, String link) {
        Account account = invitation.getAccount();
        Person person = account.getPerson();
        String language = account.getLanguage();
        outbox.topic(LinkTrue.KIND, account.getId())
                .send(
                        person.getEmail(),
                        invitation.getId(),
                        MailText.of(language, "account.invite.subject"),
                        MailText.of(language, "account.invite.body", person.getName(), account.getUserName(), link),
                        null);
    }

    private Account account(String personId) {
        return find(person(personId)).orElseThrow(() -> new NotFound("account", personId));
    }

    private Optional<Account> find(Person person) {
        return find(person, LockModeType.NONE);
    }

    private Optional<Account> find(Person person, LockModeType lock) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Person person(String id) {
        Person person = id == null ? null : entityManager.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }
}
