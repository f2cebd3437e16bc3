package nl.partnership.domain.language;

import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;

/** Through whose eyes a case is read. Parents and pupils have no account: the school asks them and writes it down. */
public enum Viewpoint {
    EDUCATION(OrganisationType.SCHOOL),
    YOUTH_CARE(OrganisationType.YOUTH_CARE, OrganisationType.OTHER),
    MENTAL_HEALTH(OrganisationType.YOUTH_CARE, OrganisationType.OTHER),
    POLICE(OrganisationType.POLICE),
    MUNICIPALITY(OrganisationType.MUNICIPALITY),
    PARENTS(OrganisationType.SCHOOL),
    PUPIL(OrganisationType.SCHOOL);

    private final List<OrganisationType> types;

    Viewpoint(OrganisationType... types) {
        this.types = List.of(types);
    }

    /** Those that an organisation of that kind can write. */
    public static List<Viewpoint> of(OrganisationType type) {
        return Stream.of(values()).filter(one -> one.types.contains(type)).toList();
    }

    /** Whether somebody else was asked what is written. */
    public boolean isAsked() {
        return this == PARENTS || this == PUPIL;
    }

    /** Whether it is a sector that works with the school. */
    public boolean isSector() {
        return !isAsked();
    }
}
