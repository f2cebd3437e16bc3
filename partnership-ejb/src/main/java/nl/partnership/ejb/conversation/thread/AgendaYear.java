package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Onwards;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.Threads;

/** What waits at a school, at the end of its year, for a conversation that was not held any more. */
@Dependent
class AgendaYear implements OpenItems {

    private static final String KIND = ThreadEnd.kind(AgendaItem.class);

    private static final String WAITING = "select a.id, a.questionCode, a.text, " + Who.SELECT
            + " from AgendaItem a join a.author m join m.person r join m.organisation o join a.partnership p"
            + " where p.id = :of and a.agendaOf is null and a.handled = false and a.onwards <> :never"
            + " order by a.raisedAt, a.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Threads threads;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Open> open(YearOf year, int most) {
        return entityManager
                .createQuery(WAITING, Object[].class)
                .setParameter("of", year.partnershipId())
                .setParameter("never", Onwards.NEVER)
                .setMaxResults(most)
                .getResultStream()
                .filter(row -> sight.of(Who.from(row, 3), CardCensus.CONVERSATION))
                .map(row -> new Open(
                        KIND,
                        (String) row[0],
                        (String) row[1],
                        Sentence.of("conversation.year.agenda"),
                        (String) row[2],
                        null,
                        null,
                        Set.of(Way.DONE, Way.DROPPED)))
                .toList();
    }

    @Override
    public void carry(String id, String next) {
        AgendaItem item = lock(id);
        AgendaItem carried = item.carriedInto(entityManager.find(Partnership.class, next), clock.instant());
        entityManager.persist(carried);
        threads.tie(ThreadEnd.of(item), ThreadEnd.of(carried));
    }

    @Override
    public void done(String id, String note) {
        lock(id).putOff(Onwards.NEVER);
    }

    @Override
    public void drop(String id, String reason) {
        lock(id).putOff(Onwards.NEVER);
    }

    private AgendaItem lock(String id) {
        AgendaItem item = entityManager.find(AgendaItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null
                || !Objects.equals(
                        item.getPartnership().getSchool().getId(), current.get().organisationId())) {
            throw new NotFound(KIND, id);
        }
        return item;
    }
}
