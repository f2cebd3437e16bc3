package nl.partnership.ejb.conversation.thread;

import java.util.Set;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/**
 * A record from which something follows.
 *
 * @param school where it hangs
 * @param questionCode of the card's question that it is about
 * @param text what it says, as an item on an agenda
 * @param organisationIds whose it is: they make something of it, and see the task that follows
 */
public record Followed(
        StoredEntity record, Organisation school, String questionCode, String text, Set<String> organisationIds) {}
