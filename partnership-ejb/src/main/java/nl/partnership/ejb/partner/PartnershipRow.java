package nl.partnership.ejb.partner;

import java.io.Serializable;

/**
 * A school's partnership in one school year, as the administrator sees it.
 *
 * @param partners how many organisations take part beside the school
 */
public record PartnershipRow(String id, String school, boolean schoolClosed, long partners) implements Serializable {}
