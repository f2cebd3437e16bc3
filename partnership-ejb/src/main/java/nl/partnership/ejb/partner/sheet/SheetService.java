package nl.partnership.ejb.partner.sheet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.SheetPrint;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.calltest.CallTests;

/** The emergency sheet of a school, always as it is today, and when the school last printed it. */
@Stateless
public class SheetService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private SheetRows rows;

    @Inject
    private CallTests calls;

    @Inject
    private Sight sight;

    @Inject
    @Any
    private Instance<FirstCalls> firsts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** @throws NotFound when the partnership is not one of the caller's */
    @Allowed(Audience.PARTICIPANT)
    public EmergencySheet of(String partnershipId) {
        Partnership partnership = access.require(partnershipId);
        List<SheetRow> seen = rows.of(partnershipId).stream()
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .toList();
        seen.stream()
                .map(SheetRow::organisationId)
                .distinct()
                .forEach(id -> trail.seen("contact-list", partnershipId, id));
        boolean mine = isMine(partnership);
        return new EmergencySheet(
                partnership.getSchool().getShortName(),
                Term.of(LocalDate.now(clock)).lastDay(),
                firsts.stream()
                        .flatMap(room -> room.seen(partnershipId).stream())
                        .toList(),
                seen,
                calls.said(partnership).stream().findFirst().orElse(null),
                mine
                        ? last(partnership.getSchool())
                                .map(SheetPrint::getPrintedOn)
                                .orElse(null)
                        : null,
                mine);
    }

    /**
     * The school prints it: from now on it is told when something on it changes.
     *
     * @throws NotFound when the partnership is not one of the caller's own school
     */
    @Allowed(Audience.CONVENER)
    public void print(String partnershipId) {
        Partnership partnership = access.require(partnershipId);
        if (!isMine(partnership)) {
            throw new NotFound("partnership", partnershipId);
        }
        SheetPrint print = last(partnership.getSchool()).orElseGet(() -> new SheetPrint(partnership.getSchool()));
        print.print(
                entityManager.find(Membership.class, current.get().membershipId()),
                LocalDate.now(clock),
                rows.digest(partnershipId));
        entityManager.persist(print);
    }

    private boolean isMine(Partnership partnership) {
        return Audience.CONVENER.includes(current.get())
                && partnership.getSchool().getId().equals(current.get().organisationId());
    }

    private Optional<SheetPrint> last(Organisation school) {
        return entityManager
                .createQuery("select x from SheetPrint x where x.school = :school", SheetPrint.class)
                .setParameter("school", school)
                .getResultStream()
                .findFirst();
    }
}
