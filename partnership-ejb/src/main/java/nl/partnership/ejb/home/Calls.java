package nl.partnership.ejb.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;

/** Whom the caller can call at other organisations, for all of their schools in one statement. */
@Dependent
class Calls {

    private static final int MOST = 2000;

    private static final String OTHERS = "select new nl.partnership.ejb.home.CallRow(p.id, r.name, m.role, o.id,"
            + " o.shortName, o.type, m.workPhone, m.availability)"
            + " from Partnership p, Membership m join m.person r join m.organisation o"
            + " where p.id in :partnerships and m.workPhone is not null and o.id <> :organisation and o.closed = false"
            + " and (o.id = p.school.id or exists"
            + " (select q.id from Partnership q join q.partners k where q.id = p.id and k.id = o.id))"
            + " and m.validFrom <= :today and (m.validUntil is null or m.validUntil >= :today)"
            + " and (not exists (select x.id from Membership l join l.schools x where l.id = m.id)"
            + " or exists (select y.id from Membership n join n.schools y where n.id = m.id and y.id = p.school.id))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** As far as the sharing rules let the caller know; who convenes first, then by organisation and name. */
    List<CallRow> in(Collection<String> partnershipIds) {
        if (partnershipIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(OTHERS, CallRow.class)
                .setParameter("partnerships", partnershipIds)
                .setParameter("organisation", current.get().organisationId())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .sorted(Comparator.comparing((CallRow row) -> !Audience.isConvener(row.role()))
                        .thenComparing(row -> !"SAFETY_COORD".equals(row.role()))
                        .thenComparing(CallRow::type)
                        .thenComparing(NameKey.byOrganisation(CallRow::organisation))
                        .thenComparing(NameKey.byPerson(CallRow::name)))
                .toList();
    }
}
