package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Destruction;
import nl.partnership.domain.privacy.DestructionLine;

/** What the first night of the school year erased at De Brug, of years that the demonstration does not tell. */
@Dependent
class DemoRetention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built */
    void fill(DemoTown town) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        Organisation bridge = town.partnership("bridge", year).getSchool();
        Destruction told = new Destruction(bridge, year.firstDay(), 0);
        entityManager.persist(told);
        line(told, "conversation", "SCHOOL_YEAR", 5, "conversation-erasure", 4);
        line(told, "task", "SCHOOL_YEAR", 5, "task-erasure", 11);
        line(told, "priority", "END", 2, "priority-erasure", 2);
    }

    private void line(Destruction told, String kind, String since, int number, String ranBy, int erased) {
        DestructionLine line = new DestructionLine(told, kind, since, number, ranBy, 0);
        line.add(erased);
        entityManager.persist(line);
    }
}
