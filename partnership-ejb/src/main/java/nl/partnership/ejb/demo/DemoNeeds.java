package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.domain.learning.TrainingNeed;

/** What people around De Brug and De Linde want to learn: together, alone, planned and held. */
@Dependent
class DemoNeeds {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private LocalDate today;

    /** @param town already built */
    void fill(DemoTown town) {
        this.town = town;
        today = LocalDate.now(clock);
        LocalDate began = today.minusMonths(2);
        TrainingNeed talk =
                ask("bridge", "coordinator", NeedKind.TRAINING, "Een gesprek voeren over een heftig onderwerp", began);
        back(talk, "coordinator", List.of("MENTOR", "CARE_COORD"), PeopleBand.MANY, began);
        back(talk, "jeugdhulp", List.of(), null, began.plusDays(6));
        TrainingNeed sharing =
                ask("bridge", "gemeente", NeedKind.PEER_REVIEW, "Wanneer deel ik iets over een leerling?", began);
        back(sharing, "gemeente", List.of("SAFETY_ADVISER"), PeopleBand.FEW, began);
        back(sharing, "zorg", List.of("CARE_COORD", "INTERNAL_SUPERVISOR"), PeopleBand.FEW, began.plusDays(2));
        back(sharing, "jeugdagent", List.of("YOUTH_OFFICER"), PeopleBand.FEW, began.plusDays(9));
        sharing.arrange(
                new NeedArrangement(
                        "het bestuur van de scholen", began.plusDays(10), began.plusDays(20), today.plusDays(23)),
                town.member("zorg"),
                began.plusDays(20));
        TrainingNeed online = ask("bridge", "leider", NeedKind.COURSE, "Ruzie die online begint", began.minusDays(20));
        back(online, "leider", List.of("MENTOR"), PeopleBand.MANY, began.minusDays(20));
        online.arrange(
                new NeedArrangement("het jongerenwerk", began.minusDays(15), began.minusDays(10), began),
                town.member("leider"),
                began.minusDays(10));
        online.hold(
                began,
                "Mentoren vragen elke maandag wat er in de groepsapps speelt.",
                town.member("leider"),
                began.plusDays(1));
        TrainingNeed signals = ask(
                "linden", "coordinator2", NeedKind.COURSE, "Signalen van sexting zien en bespreken", began.plusDays(3));
        back(signals, "coordinator2", List.of(), null, began.plusDays(3));
    }

    private TrainingNeed ask(String school, String user, NeedKind kind, String topic, LocalDate day) {
        TrainingNeed need = new TrainingNeed(town.partnership(school, year(user)), kind, topic, town.member(user), day);
        entityManager.persist(need);
        return need;
    }

    /** What the leader of De Brug asked comes from the year before. */
    private SchoolYear year(String user) {
        SchoolYear year = SchoolYear.of(today);
        return user.equals("leider") ? year.previous() : year;
    }

    private void back(TrainingNeed need, String user, List<String> roles, PeopleBand people, LocalDate day) {
        NeedBacker backer = new NeedBacker(need, town.member(user), day);
        backer.say(roles, people, town.member(user));
        entityManager.persist(backer);
    }
}
