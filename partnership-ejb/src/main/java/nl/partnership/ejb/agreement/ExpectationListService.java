package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Lists of expectations, each of what the caller may see. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class ExpectationListService {

    private static final int MOST = 1000;

    /** What runs first, what waits for an answer before all. */
    private static final String ORDER = " order by case when x.endedOn is null then 0 else 1 end,"
            + " case when x.reply is null then 0 else 1 end, x.askedAt desc, x.id";

    @Inject
    private VisibleExpectations expectations;

    @Inject
    private ExpectationViews views;

    /**
     * A part of the list.
     *
     * @throws NotFound when it is narrowed to a school of which the caller sees no expectation
     */
    public Listed<ExpectationRow> list(ExpectationFilter filter, int first, int most) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        long total = expectations
                .query("select count(x)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(rows(filter, first, most), total);
    }

    /**
     * The whole list, for a spreadsheet; at most 1000.
     *
     * @throws NotFound as {@link #list}
     */
    public List<ExpectationRow> all(ExpectationFilter filter) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        return rows(filter, 0, MOST);
    }

    private List<ExpectationRow> rows(ExpectationFilter filter, int first, int most) {
        return expectations
                .all(filter.condition() + ORDER, filter.parameters())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(views::row)
                .toList();
    }

    /** The schools of the expectations that the caller sees, by name. */
    public List<SchoolRow> schools() {
        return Told.schools(expectations.query("select distinct s.id, s.shortName", Object[].class, "", Map.of()));
    }
}
