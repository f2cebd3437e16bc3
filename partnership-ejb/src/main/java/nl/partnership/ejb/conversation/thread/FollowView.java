package nl.partnership.ejb.conversation.thread;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.ThreadView;

/**
 * What followed from a record, and what still can.
 *
 * @param task whether the caller can make a task of it
 * @param agendaItem whether the caller can put it on the agenda of the next conversation
 * @param owners who can take on that task; empty when none can be made
 */
public record FollowView(ThreadView thread, boolean task, boolean agendaItem, List<OwnerChoice> owners)
        implements Serializable {}
