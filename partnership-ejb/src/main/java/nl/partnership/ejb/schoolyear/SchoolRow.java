package nl.partnership.ejb.schoolyear;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** A school that the caller can choose. */
public record SchoolRow(String id, String name) implements Serializable {

    public static SchoolRow of(Organisation school) {
        return new SchoolRow(school.getId(), school.getShortName());
    }

    /** The schools of partnerships, each once, in their order. */
    public static List<SchoolRow> of(List<Partnership> partnerships) {
        return partnerships.stream()
                .map(partnership -> of(partnership.getSchool()))
                .distinct()
                .toList();
    }

    /**
     * When a list is narrowed to a school.
     *
     * @throws NotFound when it is none of these
     */
    public static void requireKnown(String schoolId, List<SchoolRow> schools) {
        if (schools.stream().noneMatch(row -> row.id().equals(schoolId))) {
            throw new NotFound("school", schoolId);
        }
    }
}
