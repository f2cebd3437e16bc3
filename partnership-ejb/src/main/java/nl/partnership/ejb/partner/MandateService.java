package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** The administrator enters who may decide for their organisation, on a dated word of that organisation. */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class MandateService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Mandates mandates;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is no such membership */
    public MandateView of(String membershipId) {
        Membership membership = find(Membership.class, membershipId);
        LocalDate today = LocalDate.now(clock);
        return new MandateView(
                Mandates.isByRole(membership.getRole()),
                mandates.of(membership).stream()
                        .map(mandate -> MandateView.Row.of(mandate, today))
                        .toList());
    }

    /** @throws nl.partnership.domain.base.RuleViolation at the field whose name the terms have */
    public void give(String membershipId, Mandate.Terms terms) {
        entityManager.persist(new Mandate(find(Membership.class, membershipId), terms, LocalDate.now(clock)));
    }

    /**
     * Ends it: from now on it is no ground any more.
     *
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    public void end(String mandateId, long version) {
        Mandate mandate = find(Mandate.class, mandateId);
        mandate.requireVersion(version);
        mandate.endBefore(LocalDate.now(clock));
    }

    private <T> T find(Class<T> type, String id) {
        return Optional.ofNullable(entityManager.find(type, Objects.requireNonNullElse(id, "")))
                .orElseThrow(() -> new NotFound(type.getSimpleName(), id));
    }
}
