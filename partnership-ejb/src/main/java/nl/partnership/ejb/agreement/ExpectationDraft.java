package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * What there is to start from for who asks something of another organisation.
 *
 * @param school short name of the school, like its id
 * @param organisation short name of who asks
 * @param candidates of whom it can be asked: the school first, then the others by name
 */
public record ExpectationDraft(String schoolId, String school, String organisation, List<ExpectationRow.Who> candidates)
        implements Serializable {}
