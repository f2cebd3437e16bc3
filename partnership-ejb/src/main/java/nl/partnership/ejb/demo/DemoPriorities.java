package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityMeasurement;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.task.ThreadLink;

/** What De Brug and its partners work on first: one that comes from what they saw together, and one just proposed. */
@Dependent
class DemoPriorities {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private Partnership bridge;
    private LocalDate today;

    /** @param town already built, with its conversations */
    void fill(DemoTown town) {
        this.town = town;
        today = LocalDate.now(clock);
        bridge = town.partnership("bridge", SchoolYear.of(today));
        LocalDate began = today.minusMonths(2);
        Priority groups = propose(
                new PriorityTerms(
                        "Groepsapps: niemand wordt buitengesloten zonder dat iemand iets doet.",
                        "van elke 100 leerlingen weet bij wie zij terecht kunnen",
                        SourceKind.OTHER,
                        "vragenlijst van de leerlingenraad",
                        54,
                        75,
                        today.plusMonths(8)),
                "jeugdhulp",
                began);
        vote(groups, "leider", VoteChoice.YES, null, began);
        vote(groups, "jeugdhulp", VoteChoice.YES, null, began.plusDays(3));
        vote(groups, "gemeente", VoteChoice.YES_IF, "het jongerenwerk meedoet", began.plusDays(5));
        vote(groups, "jeugdagent", VoteChoice.NOT_NOW, null, began.plusDays(6));
        measure(groups, began.plusMonths(1), 58);
        measure(groups, today.minusDays(4), 63);
        entityManager
                .createQuery("select j from JointFinding j where j.school = :school order by j.id", JointFinding.class)
                .setParameter("school", bridge.getSchool())
                .setMaxResults(1)
                .getResultStream()
                .forEach(joint -> entityManager.persist(
                        new ThreadLink(ThreadEnd.of(joint), ThreadEnd.of(groups), clock.instant())));
        propose(
                new PriorityTerms(
                        "Rustige fietsroute: leerlingen komen zonder ruzie op school.",
                        "van elke 100 leerlingen voelt zich veilig op de route",
                        SourceKind.PUPIL_MONITOR,
                        null,
                        71,
                        85,
                        today.plusMonths(10)),
                "gemeente",
                today.minusDays(2));
    }

    private Priority propose(PriorityTerms terms, String owner, LocalDate day) {
        Priority priority =
                new Priority(bridge, terms, town.member(owner).getOrganisation(), town.member("coordinator"), day);
        entityManager.persist(priority);
        return priority;
    }

    private void vote(Priority priority, String user, VoteChoice choice, String condition, LocalDate day) {
        PriorityVote vote = new PriorityVote(priority, town.member(user).getOrganisation());
        vote.vote(choice, condition, town.member(user), day);
        entityManager.persist(vote);
    }

    private void measure(Priority priority, LocalDate day, int value) {
        entityManager.persist(new PriorityMeasurement(priority, day, value, town.member("jeugdhulp"), today));
    }
}
