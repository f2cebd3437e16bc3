package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.LanguageChosen;

/** Remembers the language that somebody chose at the foot of a page; not while they look through another's eyes. */
@Dependent
class StoredLanguage {

    @Inject
    private CurrentCaller current;

    @Inject
    private AccountService accounts;

    void remember(@Observes LanguageChosen chosen) {
        if (current.get().isSignedIn() && !current.get().isWalking()) {
            accounts.chooseLanguage(chosen.language());
        }
    }
}
