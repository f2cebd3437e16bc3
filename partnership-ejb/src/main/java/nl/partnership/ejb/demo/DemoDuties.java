package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;

/** Who informs whom at De Brug. At De Linde nothing is agreed yet. */
@Dependent
class DemoDuties {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private SchoolYear year;

    /** @param town already built */
    void fill(DemoTown town) {
        this.town = town;
        year = SchoolYear.of(LocalDate.now(clock));
        Set<FirstReader> police = Set.of(FirstReader.POLICE);
        write(
                "leider",
                Signal.SEXTING,
                Informed.ALL_PARENTS,
                Within.NEXT_WORKING_DAY,
                police,
                "Loopt er een onderzoek, dan bepaalt de politie wanneer.");
        write("zorg", Signal.SEXTING, Informed.PARENTS, Within.SAME_DAY, Set.of(), null);
        write("gemeente", Signal.RADICALISATION, Informed.PRESS, Within.AT_ONCE, police, null);
    }

    private void write(
            String user, Signal signal, Informed audience, Within within, Set<FirstReader> first, String exception) {
        Partnership bridge = town.partnership("bridge", year);
        Membership informer = town.member(user);
        entityManager.persist(new CommunicationDuty(
                bridge,
                new DutyTerms(
                        null,
                        signal,
                        audience,
                        informer.getOrganisation(),
                        informer.getRole(),
                        within,
                        first,
                        exception),
                town.member("coordinator"),
                year.firstDay()));
    }
}
