package nl.partnership.ejb.account.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.StepDemand;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Of whom the installation asks a second step, and how long they have to set it up. */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class StepDemandService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private StepDuty duty;

    @Inject
    private StepLess stepless;

    @Inject
    private Steps steps;

    @Inject
    private StepLetters letters;

    /** A group of which it is asked. */
    public record Demand(StepGroup group, Instant askedAt, LocalDate lastDay) implements Serializable {}

    /** Those that hold. */
    public List<Demand> demands() {
        return duty.demands().stream()
                .map(one -> new Demand(one.getGroup(), one.getAskedAt(), one.getLastDay()))
                .toList();
    }

    /** Groups of which it is not asked. */
    public List<StepGroup> free() {
        Set<StepGroup> asked = duty.demands().stream().map(StepDemand::getGroup).collect(Collectors.toSet());
        return Stream.of(StepGroup.values()).filter(one -> !asked.contains(one)).toList();
    }

    /**
     * Asks it of a group, and tells those who have none yet.
     *
     * @param days how many they get to set it up
     * @throws RuleViolation at the field {@code group} or {@code days}, and when the caller has no second step: who asks it
     *     of others must be able to get in after that day
     */
    public void demand(StepGroup group, int days) {
        Account own = entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
        if (group == null || !free().contains(group)) {
            throw RuleViolation.at("group", "account.demand.group");
        }
        if (!steps.isThere(own)) {
            throw new RuleViolation("account.demand.ownFirst");
        }
        StepDemand demand = new StepDemand(group, days, clock.instant(), LocalDate.now(clock));
        entityManager.persist(demand);
        stepless.of(group).forEach(account -> letters.demanded(account, demand.getLastDay()));
    }

    /**
     * It is asked of this group no more; who has a second step keeps it.
     *
     * @param group name of a {@link StepGroup}
     * @throws NotFound when it is not asked of such a group
     */
    public void end(String group) {
        duty.demands().stream()
                .filter(one -> one.getGroup().name().equals(group))
                .findFirst()
                .orElseThrow(() -> new NotFound("step-demand", group))
                .end(clock.instant());
    }
}
