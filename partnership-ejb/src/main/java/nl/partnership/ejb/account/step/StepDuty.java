package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.StepDemand;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.ejb.account.Callers;

/** Whether a second step is asked of somebody, for any of the roles held today or the right to administer. */
@Dependent
class StepDuty {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Callers callers;

    /** Those that hold, one of a group. */
    List<StepDemand> demands() {
        return entityManager
                .createQuery("select d from StepDemand d where d.endedAt is null order by d.askedAt", StepDemand.class)
                .setMaxResults(StepGroup.values().length)
                .getResultList();
    }

    /** The last day on which the password is enough; empty when no step is asked of this person. */
    Optional<LocalDate> lastDay(Account account) {
        List<StepDemand> demands = demands();
        if (demands.isEmpty()) {
            return Optional.empty();
        }
        Set<StepGroup> groups = EnumSet.noneOf(StepGroup.class);
        callers.memberships(account.getPerson())
                .forEach(held -> groups.add(StepGroup.of(held.getOrganisation().getType(), held.getRole())));
        if (account.isAdministrator()) {
            groups.add(StepGroup.ADMINISTRATOR);
        }
        return demands.stream()
                .filter(one -> groups.contains(one.getGroup()))
                .map(StepDemand::getLastDay)
                .min(LocalDate::compareTo);
    }

    /** Whether the password is not enough any more. */
    boolean isOver(Account account) {
        return lastDay(account).filter(today()::isAfter).isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
