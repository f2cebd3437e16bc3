package nl.partnership.ejb.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Sight;

/** The training needs that run at the school of a table and that everybody there may see; read once a request. */
@RequestScoped
public class NeedsAtTable {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NeedRows rows;

    @Inject
    private Sight sight;

    private final Map<AtTable, List<NeedRow>> read = new HashMap<>();

    /** Those that several want first. */
    List<NeedRow> of(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<NeedRow> find(AtTable table) {
        List<TrainingNeed> found = Fetch.along(
                        entityManager.createQuery(
                                "select n from TrainingNeed n, Partnership p where p.id = :partnership"
                                        + " and n.school.id = p.school.id and n.heldOn is null and n.droppedOn is null"
                                        + " order by n.backers desc, n.notedOn, n.id",
                                TrainingNeed.class),
                        "n.school",
                        "n.asker",
                        "n.progressBy.organisation",
                        "n.progressBy.person")
                .setParameter("partnership", table.partnershipId())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(need -> sight.ofAll(table, need.getAsker().getId(), need.writtenBy(), NeedCensus.TRAINING_NEED))
                .toList();
        return rows.of(
                found, author -> sight.ofAll(table, author.organisationId(), author.party(), NeedCensus.TRAINING_NEED));
    }
}
