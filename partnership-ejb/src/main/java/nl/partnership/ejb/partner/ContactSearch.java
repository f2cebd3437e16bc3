package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody looks for in the contact list.
 *
 * @param partnershipId one of the caller's partnerships
 * @param words part of a name or an organisation; null or blank for everybody
 * @param roles role codes whose name, in the reader's language, contains the words
 */
public record ContactSearch(String partnershipId, String words, Set<String> roles) implements Serializable {}
