package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;

/**
 * How the terms stand at a school.
 *
 * @param school short name
 * @param leads whether the caller convenes there
 * @param answers whether the caller answers for an organisation there
 */
public record TermsView(String schoolId, String school, List<TermStanding> terms, boolean leads, boolean answers)
        implements Serializable {}
