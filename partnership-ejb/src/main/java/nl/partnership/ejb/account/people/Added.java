package nl.partnership.ejb.account.people;

import java.io.Serializable;

/**
 * Somebody who was added.
 *
 * @param personId the id
 * @param link to hand over where there is no mail; null when nobody was invited
 */
public record Added(String personId, String link) implements Serializable {}
