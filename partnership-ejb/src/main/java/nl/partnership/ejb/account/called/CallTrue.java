package nl.partnership.ejb.account.called;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;
import nl.partnership.ejb.partner.calltest.CalledPeople;

/** Knows whether a call is still to come to who is told of it: a test that was cancelled is no longer there. */
@Dependent
class CallTrue implements StillTrue {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CalledPeople called;

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return CallLetters.KIND;
    }

    /** @param tells id of the account that it goes to */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        CallTest test = entityManager.find(CallTest.class, id);
        return test != null
                && reader.of(tells, recipient)
                        .map(Account::getPerson)
                        .filter(called.of(test)::contains)
                        .isPresent();
    }
}
