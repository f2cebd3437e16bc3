package nl.partnership.ejb.base;

import java.io.Serializable;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;

/**
 * A kind of record that crosses organisations, with the category and purpose under which the sharing rules judge it. A
 * room declares its kinds where it counts them, in its {@link RecordCensus}.
 *
 * @param code its name in what is kept and compared, unique in the house
 * @param words the beginning of its texts: {@code name} says what it is, {@code one} names one in a sentence
 * @param category of the sharing rules
 * @param purpose of the sharing rules
 * @param ofSchool whether such records are the school's alone
 * @param recorded codes of conditions that are recorded with each record of this kind before it can be released; what
 *     every release affirms is not named here
 */
public record RecordKind(
        String code, String words, String category, String purpose, boolean ofSchool, Set<String> recorded)
        implements Serializable {

    /** A kind of which nothing more is recorded than that its owner released it. */
    public RecordKind(String code, String words, String category, String purpose, boolean ofSchool) {
        this(code, words, category, purpose, ofSchool, Set.of());
    }

    /** Whether people of this kind of organisation own such records; some are the school's alone. */
    public boolean isOwnedBy(OrganisationType type) {
        return !ofSchool || type == OrganisationType.SCHOOL;
    }
}
