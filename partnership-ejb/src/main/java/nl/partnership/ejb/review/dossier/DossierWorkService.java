package nl.partnership.ejb.review.dossier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.review.Dossier;
import nl.partnership.domain.review.DossierPart;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Lease;

/**
 * Hands out what is to be made, part by part. One node at a time makes dossiers; when it dies another goes on with the next part
 * as soon as its lease ends, and what was made stays. A part that was begun three times and never came is given up.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class DossierWorkService {

    private static final String LEASE = "dossier";

    /** Much longer than one part takes. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Lease lease;

    @Inject
    private DossierBook book;

    @Inject
    private Clock clock;

    /** The part that waits longest; empty when there is none, or when another node is at it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<String> next() {
        List<String> open = entityManager
                .createQuery(
                        "select p.id from DossierPart p join p.dossier d where " + Dossiers.OPEN
                                + " order by d.askedAt, d.id, p.place",
                        String.class)
                .setMaxResults(1)
                .getResultList();
        if (open.isEmpty() || !lease.hold(LEASE, LONGEST)) {
            return Optional.empty();
        }
        DossierPart part = locked(open.get(0));
        if (part == null || part.isMade()) {
            return Optional.empty();
        }
        part.attempt();
        return Optional.of(part.getId());
    }

    /** What stands in a part that was {@link #next}. */
    public DossierWork work(String partId) {
        DossierPart part = entityManager.find(DossierPart.class, partId);
        Dossier dossier = part.getDossier();
        Organisation of = dossier.getOrganisation();
        LocalDate today = LocalDate.now(clock);
        List<Organisation> schools = part.getSchool() == null
                ? dossier.getParts().stream()
                        .map(DossierPart::getSchool)
                        .filter(school -> school != null)
                        .toList()
                : List.of(part.getSchool());
        return new DossierWork(
                partId,
                of.ownBoard().getName(),
                dossier.getSchoolYear(),
                today,
                part.getSchool() == null,
                schools.stream()
                        .map(school -> book.of(school, dossier.getSchoolYear(), today))
                        .toList());
    }

    /** It is made. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void made(String partId, byte[] zip) {
        DossierPart part = locked(partId);
        if (part != null) {
            part.made(zip, clock.instant());
        }
    }

    private DossierPart locked(String partId) {
        return entityManager.find(DossierPart.class, partId, LockModeType.PESSIMISTIC_WRITE);
    }
}
