package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMeeting;
import nl.partnership.domain.support.ConsultationTerms;
import nl.partnership.domain.support.RoleSeat;

/** Who meets how often: at De Brug one consultation did not for longer than agreed, at De Linde one misses a partner. */
@Dependent
class DemoConsultations {

    private static final int WEEKS_AGO = 9;
    private static final int EVERY = 6;

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
        LocalDate last = workday(today.minusWeeks(WEEKS_AGO));
        Consultation safety = write(
                "coordinator",
                "Veiligheidsoverleg",
                "Wat speelt er in groepen en op het plein, en wie doet wat.",
                EVERY,
                last,
                Set.of(OrganisationType.POLICE, OrganisationType.MUNICIPALITY),
                "zorg",
                "jeugdhulp",
                "jeugdagent",
                "gemeente");
        entityManager.persist(ConsultationMeeting.held(safety, last, today));
        write(
                "zorg",
                "Ondersteuningsteam",
                "Hoe helpen wij klassen die vastlopen. Niet over een leerling.",
                4,
                workday(today.plusDays(8)),
                Set.of(OrganisationType.YOUTH_CARE),
                "leider",
                "jeugdhulp");
        write(
                "coordinator2",
                "Overleg rond de school",
                "Afstemmen over het plein en de straat.",
                EVERY,
                workday(today.plusDays(5)),
                Set.of(OrganisationType.POLICE),
                null,
                "gemeente");
    }

    /** That day, or the Monday after it. */
    private static LocalDate workday(LocalDate day) {
        LocalDate friday = day.with(DayOfWeek.FRIDAY);
        return day.isAfter(friday) ? friday.plusDays(3) : day;
    }

    /** @param standIn user; null for nobody, which is a gap */
    private Consultation write(
            String inviter,
            String name,
            String purpose,
            int weeks,
            LocalDate first,
            Set<OrganisationType> required,
            String standIn,
            String... members) {
        Membership by = town.member(inviter);
        Consultation one = new Consultation(
                partnership(inviter),
                new ConsultationTerms(
                        name,
                        purpose,
                        by.getOrganisation().getShortName(),
                        LocalTime.of(15, 30),
                        60,
                        Stream.of(members).map(this::seat).collect(Collectors.toSet()),
                        seat(inviter),
                        seat(inviter),
                        standIn == null ? null : seat(standIn),
                        weeks,
                        first,
                        required),
                by,
                today.minusWeeks(WEEKS_AGO));
        entityManager.persist(one);
        return one;
    }

    /** De Brug has its consultations from the year before. */
    private Partnership partnership(String inviter) {
        SchoolYear year = SchoolYear.of(today);
        return "coordinator2".equals(inviter)
                ? town.partnership("linden", year)
                : town.partnership("bridge", year.previous());
    }

    private RoleSeat seat(String user) {
        Membership member = town.member(user);
        return new RoleSeat(member.getOrganisation(), member.getRole());
    }
}
