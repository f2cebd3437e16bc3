package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.partner.OwnedRecords;

/** What a school and its partners found jointly in a year. */
@Dependent
class FindingYear implements LookBack {

    @Inject
    private JointFindings joints;

    @Inject
    private OwnedRecords owned;

    @Override
    public List<Line> lines(YearOf year) {
        return joints.find(new JointFilter(year.schoolId(), null, null), 0, MOST).stream()
                .filter(row -> row.year().equals(year.year()))
                .map(this::line)
                .toList();
    }

    private Line line(JointRow row) {
        owned.seen("joint-finding", row.id(), List.of(row));
        owned.seen("joint-finding", row.id(), row.words());
        return new Line(
                Part.FOUND,
                "analyses",
                row.text(),
                Sentence.of("insight.year." + row.kind()),
                row.isContested() ? Sentence.of("insight.year.contested") : null,
                "/insight/finding-joint.xhtml?id=" + row.id());
    }
}
