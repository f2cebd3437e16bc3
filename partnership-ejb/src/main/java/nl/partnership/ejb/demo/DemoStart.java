package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.review.start.StartDecision;

/** De Brug began its year and did not finish that: of two partners it is decided that they go on. */
@Dependent
class DemoStart {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built */
    void fill(DemoTown town) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        Partnership bridge = town.partnership("bridge", SchoolYear.of(days.today()));
        Membership coordinator = town.member("coordinator");
        Stream.of("jeugdhulp", "jeugdagent").map(town::member).forEach(partner -> {
            StartDecision decision = new StartDecision(
                    bridge, "partner.partner", partner.getOrganisation().getId());
            decision.decide(StartChoice.KEPT, null, coordinator, days.on("past+20"));
            entityManager.persist(decision);
        });
    }
}
