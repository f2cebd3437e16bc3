package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.RecoveryCode;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.ejb.account.passkey.Passkeys;

/** The second steps of accounts, and the codes on paper that go with them. */
@Dependent
public class Steps {

    /** 160 bits, as RFC 4226 asks. */
    private static final int LETTERS = 32;

    /** That the account {@code a} of a query has neither codes nor a passkey. */
    static final String NONE = "not exists (select s.id from SecondStep s where s.account = a and s.setAt is not null)"
            + " and not exists (select k.id from Passkey k where k.account = a)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private StepKeys keys;

    @Inject
    private StepDuty duty;

    @Inject
    private Passkeys passkeys;

    /** What is due after the right password; empty when that is enough. */
    public Optional<StepDue> due(Account account) {
        boolean byCode = isSet(account);
        boolean byPasskey = passkeys.since(account).isPresent();
        boolean none = !byCode && !byPasskey;
        return none && !duty.isOver(account)
                ? Optional.empty()
                : Optional.of(new StepDue(account.getId(), account.getPasswordNumber(), none, byCode, byPasskey));
    }

    /** Whether there is an app that shows codes. */
    private boolean isSet(Account account) {
        return find(account, LockModeType.NONE).filter(SecondStep::isSet).isPresent();
    }

    /** Whether a code or a passkey is asked after the password. */
    boolean isThere(Account account) {
        return isSet(account) || passkeys.since(account).isPresent();
    }

    /** Whether who has one passkey may remove it: with codes in its place, or when no second step is asked. */
    public boolean mayDoWithoutPasskey(Account account) {
        return isSet(account) || duty.lastDay(account).isEmpty();
    }

    Optional<SecondStep> find(Account account, LockModeType lock) {
        return entityManager
                .createQuery("select s from SecondStep s where s.account = :account", SecondStep.class)
                .setParameter("account", account)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that of two at the same moment the second one comes after the first. */
    Optional<SecondStep> locked(Account account) {
        return find(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A secret for an app to take over; the one from before counts until a code of this one was right. */
    String begin(Account account) {
        SecondStep step = locked(account).orElseGet(() -> {
            SecondStep made = new SecondStep(account);
            entityManager.persist(made);
            return made;
        });
        String secret = Base32.random(LETTERS);
        step.begin(keys.seal(secret, account));
        return secret;
    }

    /** The secret that was begun; empty when none was. */
    Optional<String> begun(SecondStep step) {
        return Optional.ofNullable(step.getSealedNext()).map(line -> keys.open(line, step.getAccount()));
    }

    /** Whether this is the right code of the secret that was begun; from then on that one counts. */
    boolean set(SecondStep step, String code) {
        return begun(step)
                .filter(secret -> step.set(Base32.bytes(secret), digits(code), clock.instant()))
                .isPresent();
    }

    /** Gives an account a step with a secret that is known: for invented people alone. */
    public void give(Account account, String secret) {
        SecondStep step = new SecondStep(account);
        entityManager.persist(step);
        step.begin(keys.seal(secret, account));
        byte[] bytes = Base32.bytes(secret);
        // the code of now is left for who signs in first
        step.set(bytes, TimeCode.at(bytes, TimeCode.step(clock.instant()) - 1), clock.instant());
    }

    /** Whether this is a code of the app that counts, for the first time. */
    boolean accepts(SecondStep step, String code) {
        byte[] secret = Base32.bytes(keys.open(step.getSealedSecret(), step.getAccount()));
        return step.accepts(secret, digits(code), clock.instant());
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /** Uses up a code on paper; false when it is none, or was used. */
    boolean useCode(SecondStep step, String typed) {
        Optional<RecoveryCode> code = RecoveryCode.read(typed)
                .map(read -> keys.digest(read, step.getAccount()))
                .flatMap(digest -> entityManager
                        .createQuery(
                                "select c from RecoveryCode c where c.step = :step and c.digest = :digest"
                                        + " and c.usedAt is null",
                                RecoveryCode.class)
                        .setParameter("step", step)
                        .setParameter("digest", digest)
                        .getResultStream()
                        .findFirst());
        code.ifPresent(one -> one.use(clock.instant()));
        return code.isPresent();
    }

    /** How many codes on paper were not used. */
    long codesLeft(SecondStep step) {
        return entityManager
                .createQuery(
                        "select count(c) from RecoveryCode c where c.step = :step and c.usedAt is null", Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /** New codes on paper; those from before open nothing any more. They are given this once. */
    List<String> makeCodes(SecondStep step) {
        removeCodes(step);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < RecoveryCode.MANY; i++) {
            String code = RecoveryCode.random();
            entityManager.persist(new RecoveryCode(step, keys.digest(code, step.getAccount())));
            made.add(Base32.grouped(code));
        }
        return made;
    }

    private void removeCodes(SecondStep step) {
        entityManager
                .createQuery("delete from RecoveryCode c where c.step = :step")
                .setParameter("step", step)
                .executeUpdate();
    }

    /** The step is asked no more, and its codes on paper are gone. */
    void end(SecondStep step) {
        removeCodes(step);
        entityManager.remove(step);
    }
}
