package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What the participation council said of keeping incidents: who convenes at the school tells it, and who sees its numbers
 * reads it. It is the same whether there are incidents or none.
 */
@Stateless
@Allowed(Audience.REGISTER_READER)
public class RegisterParticipationService {

    /** As the trail calls what it is about: a school's register, by the id of the school. */
    public static final String KIND = "incident-register";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    @Inject
    private Participations participations;

    @Inject
    private RecordContent content;

    /**
     * Empty when it did not go there yet.
     *
     * @throws nl.partnership.domain.base.NotFound for a school of which the caller sees no counts
     */
    @Allowed(Audience.REGISTER_COUNTER)
    public Optional<Participations.Said> of(String schoolId) {
        String school = access.requireCounted(schoolId).getId();
        return Optional.ofNullable(participations.of(KIND, List.of(school)).get(school));
    }

    /**
     * Says how far it is at the own school, in the place of what was said before.
     *
     * @throws nl.partnership.domain.base.RuleViolation at the fields {@code answer}, {@code saidOn} and {@code because}
     * @throws nl.partnership.domain.base.Stale when another said it since
     */
    public void say(Participations.Said said) {
        Membership by = access.membership();
        Organisation school = by.getOrganisation();
        entityManager.lock(school, LockModeType.PESSIMISTIC_WRITE);
        participations.say(
                KIND, school.getId(), said, before -> content.require("because", said.because(), before), by);
    }
}
