package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** An entry of the support map as an end of threads: the school and its owner make a task or an agenda item of it. */
@ApplicationScoped
public class ExpertiseThread implements ThreadRecords, Followable {

    @Inject
    private VisibleExpertise visible;

    @Inject
    private CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(Reaches.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return VisibleExpertise.entries(
                        visible.query("select e", Expertise.class, " and e.id in :ids", Map.of("ids", ids)))
                .setMaxResults(ids.size())
                .getResultStream()
                .map(entry -> new ThreadRow(
                        ThreadEnd.of(entry),
                        Sentence.of("support.expertise.thread", entry.terms().name()),
                        entry.getOrganisation().getShortName(),
                        "/support/map-entry.xhtml?id=" + entry.getId()))
                .toList();
    }

    @Override
    public Followed require(ThreadEnd end) {
        Expertise entry = visible.require(end.id());
        return new Followed(
                entry,
                entry.getSchool(),
                "Q4.1",
                MailText.of(
                        current.get().language(),
                        "support.expertise.item",
                        entry.terms().name()),
                new HashSet<>(List.of(
                        entry.getSchool().getId(), entry.getOrganisation().getId())));
    }
}
