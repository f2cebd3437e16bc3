package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** What the queries of this room on records for a caller have in common. */
@Dependent
class Told {

    private static final int MOST = 1000;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /**
     * Fills in who calls, and whose records of that kind they may see: {@code :own} organisations, {@code :permitted}
     * authors, {@code :today} and its school {@code :year}.
     */
    <T> TypedQuery<T> bound(TypedQuery<T> query, RecordKind kind, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        access.bound(query)
                .setParameter("own", sight.ownOrNone())
                .setParameter("permitted", sight.tellers(kind))
                .setParameter("today", today)
                .setParameter("year", SchoolYear.of(today));
        parameters.forEach(query::setParameter);
        return query;
    }

    /** By name, from a query on their id and short name. */
    static List<SchoolRow> schools(TypedQuery<Object[]> query) {
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new SchoolRow((String) row[0], (String) row[1]))
                .sorted(NameKey.byOrganisation(SchoolRow::name))
                .toList();
    }
}
