package nl.partnership.ejb.partner;

/**
 * That of an organisation no decision on a record is asked any more, as it was given or nobody asks for it: an event, by
 * which nobody there has to lay the record before somebody any longer.
 *
 * @param kind what a task calls the record on which it hangs
 * @param id of that record
 * @param organisationId whose decision it is
 */
public record Settled(String kind, String id, String organisationId) {}
