package nl.partnership.ejb.account.sso;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.account.OwnerLetters;

/** Tells the owner of an account with which provider it opens from now on, or no more. */
@Dependent
class ProviderLetters {

    @Inject
    private OwnerLetters letters;

    void linked(Account account, String provider) {
        letters.tell(account, "account.providerLinked", provider);
    }

    void unlinked(Account account, String provider) {
        letters.tell(account, "account.providerUnlinked", provider);
    }
}
