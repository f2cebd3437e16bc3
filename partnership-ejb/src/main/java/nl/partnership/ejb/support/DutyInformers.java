package nl.partnership.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** Which roles of the parties of a school can inform somebody: those that somebody holds and the caller may know of. */
@Dependent
public class DutyInformers {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /**
     * A role of an organisation.
     *
     * @param organisation short name
     */
    public record Informer(OrganisationType type, String organisationId, String organisation, String role)
            implements Serializable {}

    /** The school's own roles first, in the order of the vocabulary. */
    public List<Informer> of(Partnership partnership) {
        return entityManager
                .createQuery(
                        "select distinct o.type, o.id, o.shortName, m.role from Partnership p, PartnershipParty y, Membership m"
                                + " join m.organisation o where p.id = :partnership and o.closed = false"
                                + " and " + PartnershipAccess.PARTY + " and "
                                + Held.today("m"),
                        Object[].class)
                .setParameter("partnership", partnership.getId())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Informer((OrganisationType) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .filter(one ->
                        sight.of(one.organisationId(), new Party(one.type(), one.role()), ContactCensus.CONTACT_POINT))
                .sorted(Comparator.comparing((Informer one) -> one.type() != OrganisationType.SCHOOL)
                        .thenComparing(NameKey.byOrganisation(Informer::organisation))
                        .thenComparing(one -> Roles.in(one.type()).indexOf(one.role())))
                .toList();
    }
}
