package nl.partnership.ejb.account.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.passkey.Passkeys;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * One's own second step: to set it up, to take another phone, to make codes for on paper, to end it. Once it is set, each
 * of these asks a code first, so that who finds a browser open changes nothing.
 */
@Stateless
public class OwnStepService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Steps steps;

    @Inject
    private StepCheck check;

    @Inject
    private StepDuty duty;

    @Inject
    private Passkeys passkeys;

    @Inject
    private StepLetters letters;

    @Inject
    private Trail trail;

    /**
     * How far it is.
     *
     * @param setAt since when codes are asked; null when they are not
     * @param begun the secret that an app is to take over; null when nothing was begun
     * @param codesLeft how many codes on paper were not used
     * @param lastDay after which nobody of the caller's roles gets in without; null when it is asked of none
     */
    public record OwnStep(String userName, Instant setAt, String begun, long codesLeft, LocalDate lastDay)
            implements Serializable {

        public boolean isSet() {
            return setAt != null;
        }
    }

    @Allowed(Audience.SIGNED_IN)
    public OwnStep look() {
        Account account = account();
        LocalDate lastDay = duty.lastDay(account).orElse(null);
        return steps.find(account, LockModeType.NONE)
                .map(step -> new OwnStep(
                        account.getUserName(),
                        step.getSetAt(),
                        steps.begun(step).orElse(null),
                        step.isSet() ? steps.codesLeft(step) : 0,
                        lastDay))
                .orElseGet(() -> new OwnStep(account.getUserName(), null, null, 0, lastDay));
    }

    /** Whether this is a code of the caller's, to show anew who it is. */
    @Allowed(Audience.SIGNED_IN)
    public boolean prove(String code) {
        return proven(locked(), code).isPresent();
    }

    /**
     * Begins: there is a secret for an app to take over.
     *
     * @param code of the app that counts now, or one on paper; any when none does
     * @return false when that code is wrong
     */
    @Allowed(Audience.SIGNED_IN)
    public boolean begin(String code) {
        current.get().mustNotWalk();
        Account account = locked();
        boolean may = steps.locked(account)
                .filter(SecondStep::isSet)
                .map(step -> check.isRight(step, code))
                .orElse(true);
        if (may) {
            steps.begin(account);
        }
        return may;
    }

    /** Takes the begin back: what counted before goes on. */
    @Allowed(Audience.SIGNED_IN)
    public void stop() {
        steps.locked(locked()).ifPresent(SecondStep::stop);
    }

    /**
     * The app shows its first code: from now on codes are asked.
     *
     * @return codes for on paper, given this once; none when the code is wrong
     */
    @Allowed(Audience.SIGNED_IN)
    public List<String> confirm(String code) {
        return check.confirm(locked(), code);
    }

    /**
     * New codes for on paper; those from before open nothing any more.
     *
     * @return given this once; none when the code is wrong
     */
    @Allowed(Audience.SIGNED_IN)
    public List<String> newCodes(String code) {
        current.get().mustNotWalk();
        Account account = locked();
        Optional<SecondStep> step = proven(account, code);
        step.ifPresent(one -> {
            letters.codesMade(account);
            trail.note("recovery-codes.made", "account", account.getId(), Map.of());
        });
        return step.map(steps::makeCodes).orElse(List.of());
    }

    /**
     * The step is asked no more.
     *
     * @return false when the code is wrong
     * @throws RuleViolation when it may not be missed
     */
    @Allowed(Audience.SIGNED_IN)
    public boolean end(String code) {
        current.get().mustNotWalk();
        Account account = locked();
        boolean hasPasskey = passkeys.since(account).isPresent();
        if (!hasPasskey && duty.lastDay(account).isPresent()) {
            throw new RuleViolation("account.ownStep.demanded");
        }
        Optional<SecondStep> step = proven(account, code);
        step.ifPresent(one -> {
            steps.end(one);
            if (hasPasskey) {
                letters.codesEnded(account);
            } else {
                letters.ended(account);
            }
            trail.note("second-step.ended", "account", account.getId(), Map.of());
        });
        return step.isPresent();
    }

    private Optional<SecondStep> proven(Account account, String code) {
        return steps.locked(account).filter(SecondStep::isSet).filter(step -> check.isRight(step, code));
    }

    private Account account() {
        return entityManager.find(Account.class, current.get().accountId());
    }

    private Account locked() {
        return entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
    }
}
