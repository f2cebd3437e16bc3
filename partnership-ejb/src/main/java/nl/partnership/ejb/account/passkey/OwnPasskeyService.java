package nl.partnership.ejb.account.passkey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.ejb.account.step.Steps;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;

/** One's own passkeys: to make one, to show one, to remove one. */
@Stateless
@Allowed(Audience.SIGNED_IN)
public class OwnPasskeyService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Passkeys passkeys;

    @Inject
    private PasskeyPlace place;

    @Inject
    private Ceremony ceremony;

    @Inject
    private Steps steps;

    @Inject
    private PasskeyLetters letters;

    /** @param usedAt null for never */
    public record PasskeyRow(String id, String name, Instant madeAt, Instant usedAt) implements Serializable {}

    /** The caller's, the first one first. */
    public List<PasskeyRow> list() {
        return passkeys.of(account()).stream()
                .map(one -> new PasskeyRow(one.getId(), one.getName(), one.getMadeAt(), one.getUsedAt()))
                .toList();
    }

    /** What the browser is asked to make one, as JSON. */
    public String toMake(String challenge) {
        Account account = account();
        String portal = MailText.of(account.getLanguage(), "account.passkey.portal");
        return place.toMake(challenge, account, passkeys.handle(account), portal, passkeys.of(account));
    }

    /** What the browser is asked to show one, as JSON. */
    public String toShow(String challenge) {
        return place.toShow(challenge, passkeys.of(account()));
    }

    /**
     * The device made one: from now on it can be shown.
     *
     * @param name what its owner calls it
     * @return false when what it gave is not as it was asked
     * @throws RuleViolation at the field {@code name}, also when there are as many as there may be
     */
    public boolean add(String challenge, String answer, String name) {
        current.get().mustNotWalk();
        Account account = locked();
        String called = Text.requiredLine("name", name, Passkey.LONGEST_NAME, "account.passkey.name.missing");
        if (passkeys.of(account).size() >= Passkey.MOST) {
            throw RuleViolation.at("name", "account.passkey.tooMany", Passkey.MOST);
        }
        Optional<Passkey.Shown> made = ceremony.made(challenge, answer).filter(one -> !passkeys.isKnown(one));
        made.ifPresent(shown -> {
            Passkey passkey = new Passkey(account, called, passkeys.handle(account), shown, clock.instant());
            entityManager.persist(passkey);
            letters.added(passkey);
        });
        return made.isPresent();
    }

    /**
     * It opens nothing any more.
     *
     * @throws RuleViolation when it is the last second step of who may not miss one
     */
    public void remove(String id) {
        current.get().mustNotWalk();
        Account account = locked();
        List<Passkey> all = passkeys.of(account);
        Passkey passkey = all.stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey", id));
        if (all.size() == 1 && !steps.mayDoWithoutPasskey(account)) {
            throw new RuleViolation("account.passkey.demanded");
        }
        entityManager.remove(passkey);
        letters.removed(passkey);
    }

    /** Whether this shows anew who the caller is. */
    public boolean prove(String challenge, String answer) {
        return passkeys.shown(challenge, answer, locked()).isPresent();
    }

    private Account account() {
        return entityManager.find(Account.class, current.get().accountId());
    }

    private Account locked() {
        return entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
    }
}
