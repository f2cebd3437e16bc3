package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.Terms;

/**
 * A term that a school added.
 *
 * @param examples one a line
 * @param restedOn null as long as it can be put on a table
 */
public record OwnTermRow(String id, long version, String name, String examples, String authorParty, LocalDate restedOn)
        implements Serializable {

    static final String SELECT =
            "new nl.partnership.ejb.language.OwnTermRow(o.id, o.version, o.name, o.examples, o.authorParty, o.restedOn)";

    Party party() {
        return Party.of(authorParty);
    }

    public boolean isResting() {
        return restedOn != null;
    }

    Terms.Term term() {
        return Terms.own(id, name, examples);
    }
}
