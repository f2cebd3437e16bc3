package nl.partnership.ejb.account.passkey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.ejb.account.EndedRoles;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;

/** Signing in with a passkey: after the right password, or with that alone, as the device looked who is there. */
@Stateless
@Allowed(Audience.PORTAL)
public class PasskeySignInService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private EndedRoles roles;

    @Inject
    private Passkeys passkeys;

    @Inject
    private PasskeyPlace place;

    /**
     * What the browser is asked, as JSON. Who did not give a password hears of no account: then any passkey will do.
     *
     * @param due null before a password
     */
    public String toShow(StepDue due, String challenge) {
        return place.toShow(
                challenge,
                due == null ? List.of() : account(due).map(passkeys::of).orElse(List.of()));
    }

    /**
     * Lets in or refuses.
     *
     * @param due null for the passkey alone
     * @return who is calling from now on, in the role used last; empty when refused, and when there is no role to act in
     */
    public Optional<Caller> answer(StepDue due, String challenge, String answer) {
        Optional<Account> only = due == null ? Optional.empty() : account(due);
        if (due != null && only.isEmpty()) {
            return Optional.empty();
        }
        return passkeys.shown(challenge, answer, only.orElse(null))
                .map(Passkey::getAccount)
                .flatMap(roles::letIn);
    }

    private Optional<Account> account(StepDue due) {
        return Optional.ofNullable(entityManager.find(Account.class, due.accountId()))
                .filter(account -> account.getPasswordNumber() == due.passwordNumber());
    }
}
