package nl.partnership.ejb.account.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.SignIns;
import nl.partnership.ejb.account.passkey.Passkeys;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;

/**
 * When somebody lost the phone of the second step: an administrator asks that it ends, and another administrator or who
 * answers for that person says whether it is so. Both are rows of the trail, and the owner hears of both.
 */
@Stateless
public class LostDeviceService {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Steps steps;

    @Inject
    private Passkeys passkeys;

    @Inject
    private SignIns signIns;

    @Inject
    private SecondPeople second;

    @Inject
    private StepLetters letters;

    @Inject
    private Trail trail;

    /** What waits for a second person. */
    public record Asked(String id, String name, String askedBy, Instant askedAt, Instant until)
            implements Serializable {}

    /**
     * The second step of somebody, for an administrator.
     *
     * @param setAt since when codes are asked; null when they are not
     * @param asked what waits for a second person; null when nothing does
     * @param others how many people could be that second person, beside the caller
     */
    public record StepOf(Instant setAt, Asked asked, boolean own, int others) implements Serializable {}

    /** Of somebody without an account: no step, and nothing that waits. */
    @Allowed(Audience.ADMINISTRATOR)
    public StepOf of(String personId) {
        Optional<Account> account = find(personId, LockModeType.NONE);
        if (account.isEmpty()) {
            return new StepOf(null, null, false, 0);
        }
        Instant setAt = steps.find(account.get(), LockModeType.NONE)
                .map(SecondStep::getSetAt)
                .or(() -> passkeys.since(account.get()))
                .orElse(null);
        boolean own = account.get().getId().equals(current.get().accountId());
        LostDevice asked = openOf(account.get()).orElse(null);
        int others = setAt == null || own
                ? 0
                : second.of(new LostDevice(account.get(), me(), clock.instant()))
                        .size();
        return new StepOf(setAt, asked == null ? null : row(asked), own, others);
    }

    /**
     * Asks that the second step of somebody ends.
     *
     * @throws RuleViolation for one's own account, when there is no step, when it was asked already, or when there is
     *     nobody who could say that it is so
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void ask(String personId) {
        current.get().mustNotWalk();
        Account account =
                find(personId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("account", personId));
        LostDevice lost = new LostDevice(account, me(), clock.instant());
        if (!steps.isThere(account)) {
            throw new RuleViolation("account.lost.noStep");
        }
        if (openOf(account).isPresent()) {
            throw new RuleViolation("account.lost.asked");
        }
        List<Account> people = second.of(lost);
        if (people.isEmpty()) {
            throw new RuleViolation("account.lost.nobody");
        }
        entityManager.persist(lost);
        letters.lost(account);
        people.forEach(one -> letters.confirm(one, lost));
    }

    /** What waits for the caller to say yes or no, or to be taken back; the oldest first. */
    @Allowed(Audience.SIGNED_IN)
    public List<Asked> waiting() {
        return Fetch.along(
                        entityManager.createQuery(
                                "select l from LostDevice l where l.decidedAt is null and l.askedAt > :since"
                                        + " order by l.askedAt, l.id",
                                LostDevice.class),
                        "l.account.person",
                        "l.askedBy")
                .setParameter("since", clock.instant().minus(LostDevice.OPEN))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(lost -> second.include(current.get(), lost))
                .map(LostDeviceService::row)
                .toList();
    }

    /** It is so: the second step ends, and whoever is signed in to that account signs in anew. */
    @Allowed(Audience.SIGNED_IN)
    public void confirm(String id) {
        LostDevice lost = decided(id);
        lost.confirm(me(), clock.instant());
        Account account = lost.getAccount();
        steps.locked(account).ifPresent(steps::end);
        passkeys.endAll(account);
        signIns.endOthers(account, null);
        letters.released(account);
        trail.note("second-step.released", "account", account.getId(), Map.of());
    }

    /** It is not so: everything stays as it was. */
    @Allowed(Audience.SIGNED_IN)
    public void refuse(String id) {
        decided(id).refuse(me(), clock.instant());
    }

    /** Takes back what an administrator asked. */
    @Allowed(Audience.ADMINISTRATOR)
    public void takeBack(String personId) {
        current.get().mustNotWalk();
        find(personId, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(this::openOf)
                .ifPresent(lost -> lost.refuse(me(), clock.instant()));
    }

    /** Locked, as two may decide at the same moment; for who may not decide there is none. */
    private LostDevice decided(String id) {
        current.get().mustNotWalk();
        LostDevice lost = id == null ? null : entityManager.find(LostDevice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (lost == null || !second.include(current.get(), lost)) {
            throw new NotFound("lost-device", id);
        }
        return lost;
    }

    private Optional<LostDevice> openOf(Account account) {
        return entityManager
                .createQuery(
                        "select l from LostDevice l where l.account = :account and l.decidedAt is null"
                                + " and l.askedAt > :since",
                        LostDevice.class)
                .setParameter("account", account)
                .setParameter("since", clock.instant().minus(LostDevice.OPEN))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Asked row(LostDevice lost) {
        return new Asked(
                lost.getId(),
                lost.getAccount().getPerson().getName(),
                lost.getAskedBy().getName(),
                lost.getAskedAt(),
                lost.getAskedAt().plus(LostDevice.OPEN));
    }

    private Optional<Account> find(String personId, LockModeType lock) {
        return entityManager
                .createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Person me() {
        return entityManager.find(Person.class, current.get().personId());
    }
}
