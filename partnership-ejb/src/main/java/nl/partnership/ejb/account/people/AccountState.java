package nl.partnership.ejb.account.people;

import java.time.Instant;
import nl.partnership.domain.account.Account;

/** How far somebody is in getting into the portal. */
public enum AccountState {
    /** No account. */
    NONE,
    /** A link is on its way. */
    INVITED,
    /** The link was not used in time. */
    LAPSED,
    /** The person chose a password. */
    ACTIVE,
    /** Opens nothing until an administrator unblocks it. */
    BLOCKED;

    /**
     * @param account null when the person has none
     * @param linkUntil when the open link stops working; null when there is none
     */
    static AccountState of(Account account, Instant linkUntil) {
        if (account == null) {
            return NONE;
        }
        if (account.isBlocked()) {
            return BLOCKED;
        }
        if (account.getPasswordHash() != null) {
            return ACTIVE;
        }
        return linkUntil == null ? LAPSED : INVITED;
    }
}
