package nl.partnership.ejb.schoolyear;

import java.io.Serializable;
import nl.partnership.domain.partner.Organisation;

/** A school whose year the caller may look at. */
public record SchoolRow(String id, String name) implements Serializable {

    static SchoolRow of(Organisation school) {
        return new SchoolRow(school.getId(), school.getShortName());
    }
}
