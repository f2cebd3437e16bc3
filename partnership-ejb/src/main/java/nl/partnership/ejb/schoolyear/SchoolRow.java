package nl.partnership.ejb.schoolyear;

import java.io.Serializable;
import nl.partnership.domain.partner.Organisation;

/** A school that the caller can choose. */
public record SchoolRow(String id, String name) implements Serializable {

    public static SchoolRow of(Organisation school) {
        return new SchoolRow(school.getId(), school.getShortName());
    }
}
