package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Whom one can call about schools, for all of them in one statement. */
@Dependent
public class Calls {

    private static final int MOST = 2000;

    private static final String PEOPLE =
            "select new nl.partnership.ejb.partner.CallRow(p.id, r.id, r.name, m.role, o.id,"
                    + " o.shortName, o.type, m.workPhone, m.availability, m.verifiedAt)"
                    + " from Partnership p, PartnershipParty y, Membership m join m.person r join m.organisation o"
                    + " where p.id in :partnerships and o.closed = false"
                    + " and " + PartnershipAccess.PARTY
                    + " and " + Held.today("m")
                    + " and " + Held.at("m", "p.school.id");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** People of other organisations, as far as the sharing rules let the caller know; who convenes first. */
    public List<CallRow> in(Collection<String> partnershipIds) {
        return everybody(partnershipIds)
                .filter(row -> !row.organisationId().equals(current.get().organisationId()))
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .toList();
    }

    /** People whom everybody at a table may know; who convenes first. */
    List<CallRow> at(AtTable table, int most) {
        return everybody(List.of(table.partnershipId()))
                .filter(row -> sight.ofAll(table, row.organisationId(), row.party(), ContactCensus.CONTACT_POINT))
                .limit(most)
                .toList();
    }

    /**
     * Everybody who works for a party of a partnership today, with a number or without, whoever may know of them; who
     * convenes first. Whoever asks shows only what {@link Sight} lets the caller see.
     */
    public List<CallRow> all(String partnershipId) {
        return people(List.of(partnershipId), "").toList();
    }

    private Stream<CallRow> everybody(Collection<String> partnershipIds) {
        return people(partnershipIds, " and m.workPhone is not null");
    }

    private Stream<CallRow> people(Collection<String> partnershipIds, String condition) {
        if (partnershipIds.isEmpty()) {
            return Stream.of();
        }
        return entityManager
                .createQuery(PEOPLE + condition, CallRow.class)
                .setParameter("partnerships", partnershipIds)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing((CallRow row) -> !Audience.isConvener(row.role()))
                        .thenComparing(row -> !"SAFETY_COORD".equals(row.role()))
                        .thenComparing(CallRow::type)
                        .thenComparing(NameKey.byOrganisation(CallRow::organisation))
                        .thenComparing(NameKey.byPerson(CallRow::name)));
    }
}
