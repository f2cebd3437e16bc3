package nl.partnership.ejb.account.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.partnership.ejb.partner.MembershipRow;

/**
 * Everything an administrator sees of somebody.
 *
 * @param version what a form hands back when it changes name or address
 * @param userName null without an account
 * @param linkUntil when the open link stops working; null when there is none
 * @param mailWaiting whether mail to this person waits to be sent
 * @param addressWrong whether no mail goes there, as the address takes none or is that of somebody else
 */
public record PersonView(
        String id,
        long version,
        String name,
        String email,
        String userName,
        AccountState state,
        boolean administrator,
        Instant linkUntil,
        boolean mailWaiting,
        boolean addressWrong,
        List<MembershipRow> memberships)
        implements Serializable {}
