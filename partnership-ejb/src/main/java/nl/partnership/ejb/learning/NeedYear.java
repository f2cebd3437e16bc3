package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.YearOf;

/** What people wanted to learn in a school's year, how far that came, and what they still want. */
@Dependent
class NeedYear implements LookBack, OpenItems {

    private static final String OF_SCHOOL = " and s.id = :school and n.notedOn <= :last";
    private static final String TOOL = "training-needs";

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedRows rows;

    @Inject
    private NeedDesk desk;

    private List<TrainingNeed> of(YearOf year, String more, int most) {
        return needs.all(
                        OF_SCHOOL + more + " order by n.notedOn, n.id",
                        Map.of("school", year.schoolId(), "last", year.year().lastDay()))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Line> lines(YearOf year) {
        return rows
                .of(of(year, "", LookBack.MOST).stream()
                        .filter(need -> year.overlaps(need.getNotedOn(), need.getEndedOn()))
                        .toList())
                .stream()
                .map(row -> new Line(
                        Part.LEARNT,
                        TOOL,
                        row.topic(),
                        row.heldOn() == null
                                ? Sentence.of("learning.year." + row.state())
                                : Sentence.of("learning.year.held", row.heldOn()),
                        row.different() == null ? null : Sentence.of("learning.year.different", row.different()),
                        path(row.id())))
                .toList();
    }

    private static String path(String id) {
        return "/learning/need.xhtml?id=" + id;
    }

    @Override
    public String kind() {
        return VisibleNeeds.KIND;
    }

    @Override
    public List<Open> open(YearOf year, int most) {
        return rows.of(of(year, " and n.heldOn is null and n.droppedOn is null", most)).stream()
                .map(row -> new Open(
                        VisibleNeeds.KIND,
                        row.id(),
                        TOOL,
                        Sentence.of("learning.thread"),
                        row.topic(),
                        row.state() == NeedState.OPEN ? null : Sentence.of("learning.year." + row.state()),
                        path(row.id()),
                        Set.of(Way.DROPPED)))
                .toList();
    }

    /** It is wanted in the next year as well. */
    @Override
    public void carry(String id, String next) {
        needs.require(id);
    }

    @Override
    public void done(String id, String note) {
        throw new IllegalStateException("a need that was held has a day, which its own page asks");
    }

    @Override
    public void drop(String id, String reason) {
        TrainingNeed need = needs.lock(id);
        desk.requireArranging(need);
        need.drop(desk.me(), desk.today());
    }
}
