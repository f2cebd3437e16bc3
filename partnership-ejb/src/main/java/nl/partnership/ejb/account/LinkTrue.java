package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.partnership.domain.account.Invitation;
import nl.partnership.ejb.base.mail.StillTrue;

/** Knows whether the link in a mail still opens something: not when a newer one took its place or the account is blocked. */
@Dependent
class LinkTrue implements StillTrue {

    /** What these mails are about, as it is stored with them: the account's link to choose a password. */
    static final String KIND = "account-link";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** @param tells id of the invitation whose link it is */
    @Override
    public boolean holds(String id, String recipient, String tells) {
        Invitation invitation = entityManager.find(Invitation.class, tells);
        return invitation != null
                && invitation.isOpen(clock.instant())
                && !invitation.getAccount().isBlocked()
                && invitation.getAccount().getPerson().getEmail().equals(recipient);
    }
}
