package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** Of records that schools alone write: those that the caller may see. */
@Dependent
public class ToldBySchools {

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /**
     * Fills in who calls, and what of that kind they may see: the school {@code :year} of today, {@code :own} organisations,
     * and {@code :roles} in which a school's people write what is told to the caller.
     */
    public <T> TypedQuery<T> bound(TypedQuery<T> query, RecordKind kind) {
        return access.bound(query)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("own", sight.ownOrNone())
                .setParameter("roles", sight.tellingRoles(kind));
    }
}
