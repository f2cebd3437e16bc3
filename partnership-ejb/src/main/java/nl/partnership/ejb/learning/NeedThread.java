package nl.partnership.ejb.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Training needs as ends of threads: the school and who wants it make a task or an agenda item of it. */
@ApplicationScoped
public class NeedThread implements ThreadRecords, Followable {

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedRows rows;

    @Override
    public Set<String> kinds() {
        return Set.of(VisibleNeeds.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return needs.query("select n.id, n.topic", Object[].class, " and n.id in :ids", Map.of("ids", ids))
                .setMaxResults(ids.size())
                .getResultStream()
                .map(row -> new ThreadRow(
                        new ThreadEnd(VisibleNeeds.KIND, (String) row[0]),
                        Sentence.of("learning.thread"),
                        (String) row[1],
                        "/learning/need.xhtml?id=" + row[0]))
                .toList();
    }

    @Override
    public Followed require(ThreadEnd end) {
        TrainingNeed need = needs.require(end.id());
        Set<String> whose =
                new HashSet<>(List.of(need.getSchool().getId(), need.getAsker().getId()));
        rows.of(List.of(need)).get(0).backers().forEach(backer -> whose.add(backer.organisationId()));
        return new Followed(need, need.getSchool(), "Q6.1", need.getTopic(), whose);
    }
}
