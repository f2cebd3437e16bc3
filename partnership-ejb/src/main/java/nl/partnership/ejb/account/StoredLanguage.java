package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.LanguageChosen;

/** Remembers the language that somebody chose at the foot of a page. */
@Dependent
class StoredLanguage {

    @Inject
    private CurrentCaller current;

    @Inject
    private AccountService accounts;

    void remember(@Observes LanguageChosen chosen) {
        if (current.get().isSignedIn()) {
            accounts.chooseLanguage(chosen.language());
        }
    }
}
