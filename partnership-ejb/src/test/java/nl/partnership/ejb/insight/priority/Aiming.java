package nl.partnership.ejb.insight.priority;

import java.time.LocalDate;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school and its partners with priorities; of the partners police and youth care may decide on them. */
abstract class Aiming extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    final Town town;

    Aiming() {
        this(new Town());
    }

    Aiming(Town town) {
        this.town = town;
    }

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        decide();
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    void decide() {
        inDatabase(em -> {
            for (String user : new String[] {"jeugdagent", "jeugdhulp"}) {
                em.persist(new Mandate(
                        town.membership(user),
                        new Mandate.Terms(MandatePurpose.PRIORITIES, "teamchef", TODAY, TODAY, TODAY.plusYears(1)),
                        TODAY));
            }
        });
    }

    static PriorityTerms terms(String goal) {
        return new PriorityTerms(goal, "van elke honderd", SourceKind.PUPIL_MONITOR, null, 40, 60, TODAY.plusMonths(6));
    }

    String propose(String goal, String replaces) {
        return as(town.caller("coordinator"), () -> bean(PriorityService.class)
                .propose(terms(goal), town.care.getId(), replaces, null));
    }

    PriorityRow get(String user, String id) {
        return as(town.caller(user), () -> bean(PriorityListService.class).get(id));
    }

    void vote(String user, String id, VoteChoice choice, String condition) {
        long version = get(user, id).version();
        as(town.caller(user), () -> bean(PriorityVoteService.class).vote(id, version, choice, condition));
    }

    void measure(String user, String id, LocalDate day, Integer value) {
        as(town.caller(user), () -> bean(PriorityMeasureService.class).measure(id, day, value));
    }
}
