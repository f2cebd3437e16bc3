package nl.partnership.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Lists of training needs, each of what the caller may see. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class NeedListService {

    private static final int MOST = 1000;

    /** What runs first, as who reads it is told; the newest before. */
    private static final String ORDER = " order by case when n.heldOn is null and n.droppedOn is null or not "
            + VisibleNeeds.TOLD + " then 0 else 1 end, n.notedOn desc, n.id";

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedRows rows;

    @Inject
    private PartnershipAccess access;

    @Inject
    private OwnedRecords owned;

    /**
     * A part of the list.
     *
     * @throws NotFound when it is narrowed to a school with which the caller does not work
     */
    public Listed<NeedRow> list(NeedFilter filter, int first, int most) {
        requireKnown(filter);
        long total = needs.query("select count(n)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(find(filter, first, most), total);
    }

    /** The whole list, for a spreadsheet; at most 1000. @throws NotFound as {@link #list} */
    public List<NeedRow> all(NeedFilter filter) {
        requireKnown(filter);
        return find(filter, 0, MOST);
    }

    private List<NeedRow> find(NeedFilter filter, int first, int most) {
        List<NeedRow> found = rows.of(needs.all(filter.condition() + ORDER, filter.parameters())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
        found.forEach(row -> owned.seen(VisibleNeeds.KIND, row.id(), row.backers()));
        return found;
    }

    private void requireKnown(NeedFilter filter) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
    }

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }
}
