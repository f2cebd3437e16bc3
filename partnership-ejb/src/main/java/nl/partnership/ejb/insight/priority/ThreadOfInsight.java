package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.insight.finding.JointFindings;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Joint findings and priorities as ends of threads, for who may see them. */
@Dependent
public class ThreadOfInsight implements ThreadRecords {

    private static final String JOINT = ThreadEnd.kind(JointFinding.class);

    @Inject
    private JointFindings joints;

    @Inject
    private Priorities priorities;

    @Override
    public Set<String> kinds() {
        return Set.of(JOINT, Priorities.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return kind.equals(JOINT)
                ? rows(joints.texts(new HashSet<>(ids)), JOINT, "/insight/finding-joint.xhtml?id=")
                : rows(priorities.goals(new HashSet<>(ids)), Priorities.KIND, "/insight/priority.xhtml?id=");
    }

    private static List<ThreadRow> rows(List<Object[]> found, String kind, String page) {
        return found.stream()
                .map(row -> new ThreadRow(
                        new ThreadEnd(kind, (String) row[0]),
                        Sentence.of("insight.thread." + kind),
                        (String) row[1],
                        page + row[0]))
                .toList();
    }
}
