package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Offers and asks as ends of threads: whose it is, what was laid beside it and the school make something of it. */
@ApplicationScoped
public class OfferThread implements ThreadRecords, Followable {

    private static final String SHOWN = " and f.release = :ready";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Offers offers;

    @Override
    public Set<String> kinds() {
        return Set.of(Offers.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return offers.query("select f.id, f.what", Object[].class, SHOWN + " and f.id in :ids", Map.of("ids", ids))
                .setMaxResults(ids.size())
                .getResultStream()
                .map(row -> new ThreadRow(
                        new ThreadEnd(Offers.KIND, (String) row[0]),
                        Sentence.of("agreement.thread.offer"),
                        (String) row[1],
                        "/agreement/offer.xhtml?id=" + row[0]))
                .toList();
    }

    /** What was withdrawn becomes nothing any more. */
    @Override
    public Followed require(ThreadEnd end) {
        OfferRow row = offers.require(end.id());
        Offer offer = entityManager.find(Offer.class, end.id());
        if (offer == null) {
            throw new NotFound(Offers.KIND, end.id());
        }
        Set<String> whose = row.isShown()
                ? Stream.concat(
                                Stream.of(row.schoolId(), row.organisationId()),
                                row.links().stream().map(OfferRow.Link::organisationId))
                        .collect(Collectors.toSet())
                : Set.of();
        return new Followed(offer, offer.getSchool(), "Q3.2", row.terms().what(), whose);
    }
}
