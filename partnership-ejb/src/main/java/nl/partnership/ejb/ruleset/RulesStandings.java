package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.partner.Held;

/** Works out how the rules stand, in one small query while rules are in force; without, in two or three more. */
@Dependent
class RulesStandings {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private AdoptedSets adoptedSets;

    @Inject
    private RulesInForce inForce;

    RulesStanding today() {
        LocalDate today = inForce.today();
        Map<Boolean, List<RuleSet>> sets =
                adoptedSets.andOpen(SchoolYear.of(today)).stream().collect(Collectors.partitioningBy(RuleSet::isOpen));
        List<RuleSet> adopted = sets.get(false);
        RuleSet open = sets.get(true).stream()
                .max(Comparator.comparing(RuleSet::getNumber))
                .orElse(null);
        RuleSet now = on(adopted, today);
        return now == null ? without(adopted, open, today) : until(now, adopted, open, today);
    }

    private RulesStanding until(RuleSet now, List<RuleSet> adopted, RuleSet open, LocalDate today) {
        RuleSet last = now;
        for (RuleSet next = now;
                next != null;
                next = on(adopted, last.getLastDay().plusDays(1))) {
            last = next;
        }
        SchoolYear missing = SchoolYear.of(last.getLastDay().plusDays(1));
        return new RulesStanding(
                today, now.getNumber(), last.getNumber(), last.getLastDay(), null, missing, step(open, missing, today));
    }

    private RulesStanding without(List<RuleSet> adopted, RuleSet open, LocalDate today) {
        Optional<RuleSet> former = adoptedSets.endedBefore(today);
        SchoolYear missing = SchoolYear.of(today);
        LocalDate next = adopted.stream()
                .map(set -> set.getSchoolYear().firstDay())
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(null);
        return new RulesStanding(
                today,
                null,
                former.map(RuleSet::getNumber).orElse(null),
                former.map(RuleSet::getLastDay).orElse(null),
                next,
                missing,
                step(open, missing, today));
    }

    /** A draft whose year is over counts for the year of today: it becomes one for that by the advice. */
    private RulesStanding.Step step(RuleSet open, SchoolYear missing, LocalDate today) {
        if (open == null) {
            return RulesStanding.Step.DRAFT;
        }
        if (open.getSchoolYear().equals(missing)) {
            return open.getStatus() == RuleSet.Status.ADVISED ? adoption(today) : advice(today);
        }
        boolean late = open.getLastDay().isBefore(today) && missing.equals(SchoolYear.of(today));
        return late ? advice(today) : RulesStanding.Step.DRAFT;
    }

    private RulesStanding.Step advice(LocalDate today) {
        return isThere(Overseers.OFFICER, today) ? RulesStanding.Step.ADVICE : RulesStanding.Step.OFFICER;
    }

    private RulesStanding.Step adoption(LocalDate today) {
        return isThere(Overseers.BOARD_MEMBER, today) ? RulesStanding.Step.ADOPTION : RulesStanding.Step.BOARD_MEMBER;
    }

    private boolean isThere(String role, LocalDate today) {
        return !entityManager
                .createQuery(
                        "select m.id from Membership m where m.role = :role and m.organisation.closed = false" + " and "
                                + Held.opens("m"),
                        String.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static RuleSet on(List<RuleSet> adopted, LocalDate day) {
        return adopted.stream().filter(set -> set.isInForceOn(day)).findFirst().orElse(null);
    }
}
