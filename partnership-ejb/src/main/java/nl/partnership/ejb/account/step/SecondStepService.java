package nl.partnership.ejb.account.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.ejb.account.EndedRoles;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;

/** The second half of signing in: the password was right, and now a code is looked at. */
@Stateless
public class SecondStepService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndedRoles roles;

    @Inject
    private Steps steps;

    @Inject
    private StepCheck check;

    /** What an app has to take over. */
    public record SetUp(String userName, String secret) implements Serializable {}

    /**
     * Lets in or refuses, and counts.
     *
     * @param due after which password; when another was chosen meanwhile nobody gets in
     * @param code of the app, or one on paper
     * @return who is calling from now on, in the role used last; empty when refused, and when there is no role to act in
     */
    @Allowed(Audience.PORTAL)
    public Optional<Caller> answer(StepDue due, String code) {
        return account(due).filter(account -> isRight(account, code)).flatMap(roles::letIn);
    }

    private boolean isRight(Account account, String code) {
        return steps.locked(account)
                .filter(SecondStep::isSet)
                .filter(step -> check.isRight(step, code))
                .isPresent();
    }

    /** What an app is to take over, of who has to set up a step before anybody is in; null when nothing was begun. */
    @Allowed(Audience.PORTAL)
    public SetUp setUp(StepDue due) {
        return toSetUp(due)
                .flatMap(account -> steps.locked(account)
                        .flatMap(steps::begun)
                        .map(secret -> new SetUp(account.getUserName(), secret)))
                .orElse(null);
    }

    /** Begins it; what was begun before is over. */
    @Allowed(Audience.PORTAL)
    public void begin(StepDue due) {
        toSetUp(due).ifPresent(steps::begin);
    }

    /** @return codes for on paper, given this once; none when the code of the app is wrong */
    @Allowed(Audience.PORTAL)
    public List<String> confirm(StepDue due, String code) {
        return toSetUp(due).map(account -> check.confirm(account, code)).orElse(List.of());
    }

    private Optional<Account> toSetUp(StepDue due) {
        return account(due)
                .filter(account -> !account.isBlocked()
                        && steps.locked(account).filter(SecondStep::isSet).isEmpty());
    }

    private Optional<Account> account(StepDue due) {
        return Optional.ofNullable(entityManager.find(Account.class, due.accountId(), LockModeType.PESSIMISTIC_WRITE))
                .filter(account -> account.getPasswordNumber() == due.passwordNumber());
    }
}
