package nl.partnership.ejb.schoolyear;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.CurrentPeople;
import nl.partnership.ejb.partner.PersonChoice;

/** Who convenes at a school notes that its safety monitor is with the Inspectorate. */
@Stateless
@Allowed(Audience.CONVENER)
public class MonitorService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Schools schools;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentPeople people;

    @Inject
    private Event<MonitorNoted> noted;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Who can have delivered it: the people of the caller's school and its board, by name. */
    public List<PersonChoice> deliverers() {
        return people.ofSchool(own(current.get().organisationId()));
    }

    /**
     * Notes that the monitor of a year was delivered, or puts that right.
     *
     * @param version as read; null when nothing was noted
     * @param personId one of {@link #deliverers}
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code deliveredOn} or {@code deliveredBy}
     * @throws nl.partnership.domain.base.Stale when another noted it since
     */
    public void deliver(String schoolId, SchoolYear year, Long version, LocalDate day, String personId) {
        Organisation school = own(schoolId);
        Optional<MonitorDelivery> stored = calendars.delivery(schoolId, year);
        SchoolYearService.requireVersion(stored, version);
        MonitorDelivery delivery = stored.orElseGet(() -> new MonitorDelivery(school, year));
        delivery.deliver(day, deliverer(school, personId), LocalDate.now(clock));
        if (stored.isEmpty()) {
            entityManager.persist(delivery);
        }
        noted.fire(new MonitorNoted(schoolId, year, true));
    }

    /** It was noted by mistake. */
    public void takeBack(String schoolId, SchoolYear year, Long version) {
        own(schoolId);
        Optional<MonitorDelivery> stored = calendars.delivery(schoolId, year);
        SchoolYearService.requireVersion(stored, version);
        stored.filter(MonitorDelivery::isDelivered).ifPresent(delivery -> {
            delivery.takeBack();
            noted.fire(new MonitorNoted(schoolId, year, false));
        });
    }

    private Person deliverer(Organisation school, String personId) {
        return people.ofSchool(school).stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .map(person -> entityManager.find(Person.class, person.id()))
                .orElse(null);
    }

    /** The caller's school; of a board as such nobody convenes. */
    private Organisation own(String schoolId) {
        if (schoolId == null || !schoolId.equals(current.get().organisationId())) {
            throw new NotFound("school", schoolId);
        }
        return schools.require(schoolId);
    }
}
