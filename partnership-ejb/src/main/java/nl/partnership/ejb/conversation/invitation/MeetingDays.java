package nl.partnership.ejb.conversation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.ejb.account.feed.CalendarSource;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/** The conversations to which the caller was asked in the present role, for the own calendar; not those that were cancelled. */
@ApplicationScoped
public class MeetingDays implements CalendarSource {

    private static final String ASKED = "select c.id, c.calendarSequence, c.heldOn, c.startsAt, c.minutes, c.place"
            + " from Participant x join x.conversation c join c.partnership p join p.school s"
            + " where x.membership.id = :role and " + PartnershipAccess.MINE
            + " and c.status <> nl.partnership.domain.conversation.ConversationStatus.CANCELLED"
            + " and c.heldOn >= :from and c.heldOn <= :until order by c.heldOn desc, c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess access;

    @Override
    public List<Entry> entries(LocalDate from, LocalDate until, int most) {
        return access.bound(entityManager.createQuery(ASKED, Object[].class))
                .setParameter("role", current.get().membershipId())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultStream()
                .map(MeetingDays::entry)
                .toList();
    }

    private static Entry entry(Object[] row) {
        Appointment when = new Appointment((LocalDate) row[2], (LocalTime) row[3], (Integer) row[4], (String) row[5]);
        return Entry.meeting((String) row[0], (Integer) row[1], when.begins(), when.ends());
    }
}
