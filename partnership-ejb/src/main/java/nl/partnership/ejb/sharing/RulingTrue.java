package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether who asked for advice may still read that there was decided; a decision itself is never taken back. */
@Dependent
class RulingTrue implements StillTrue {

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return SharingLetters.KIND;
    }

    /** @param tells id of the asker's account */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        return reader.of(tells, recipient).isPresent();
    }
}
