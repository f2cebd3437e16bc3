package nl.partnership.ejb.task;

import java.io.Serializable;
import java.util.List;

/**
 * Where a record came from and what it became, as far as the caller may see; what one may not see is not counted either.
 *
 * @param cameFrom one record, or none
 * @param became oldest first, at most one of a kind
 */
public record ThreadView(List<ThreadRow> cameFrom, List<ThreadRow> became) implements Serializable {}
