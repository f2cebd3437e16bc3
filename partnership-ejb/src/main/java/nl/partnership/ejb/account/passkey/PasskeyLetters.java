package nl.partnership.ejb.account.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.account.Passkey;
import nl.partnership.ejb.account.OwnerLetters;

/** Tells the owner of an account what changed in its passkeys. */
@Dependent
class PasskeyLetters {

    @Inject
    private OwnerLetters letters;

    void added(Passkey passkey) {
        tell(passkey, "account.passkeyAdded");
    }

    void removed(Passkey passkey) {
        tell(passkey, "account.passkeyRemoved");
    }

    /** Its device counts less often than it did: there seems to be a copy. */
    void copied(Passkey passkey) {
        tell(passkey, "account.passkeyCopied");
    }

    private void tell(Passkey passkey, String letter) {
        letters.tell(passkey.getAccount(), letter, passkey.getName());
    }
}
