package nl.partnership.ejb.partner;

import nl.partnership.domain.partner.Membership;

/**
 * That somebody lays a record before who may decide: an event, from which whoever does so gets a task.
 *
 * @param kind what a task calls the record on which it hangs
 * @param id of that record
 * @param partnershipId where the task belongs
 * @param by who lays it before somebody
 * @param title what the task says; it names neither the record nor who decides
 */
public record LaidBefore(String kind, String id, String partnershipId, Membership by, String title) {}
