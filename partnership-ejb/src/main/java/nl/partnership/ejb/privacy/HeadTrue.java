package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.base.Overseers;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether who is told the head of the trail is still an officer; how far it had come stays so for ever. */
@Dependent
class HeadTrue implements StillTrue {

    @Inject
    private Reader reader;

    @Override
    public String kind() {
        return HeadLetterService.KIND;
    }

    /** @param tells the day */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        return reader.inRole(Overseers.OFFICER, id, recipient).isPresent();
    }
}
