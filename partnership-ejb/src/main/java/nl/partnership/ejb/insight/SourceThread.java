package nl.partnership.ejb.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** A source of figures as an end of threads: the school and who delivers make a task or an agenda item of it. */
@ApplicationScoped
public class SourceThread implements ThreadRecords, Followable {

    private static final String KIND = ThreadEnd.kind(DataSource.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sources sources;

    @Inject
    private CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return sources.seen().stream()
                .filter(row -> ids.contains(row.id()))
                .map(row -> new ThreadRow(
                        new ThreadEnd(KIND, row.id()),
                        Sentence.of("insight.source.thread", row.name()),
                        row.organisation(),
                        "/insight/source.xhtml?id=" + row.id()))
                .toList();
    }

    @Override
    public Followed require(ThreadEnd end) {
        SourceRow row = sources.require(end.id());
        DataSource source = entityManager.find(DataSource.class, row.id());
        return new Followed(
                source,
                source.getSchool(),
                "Q2.3",
                MailText.of(current.get().language(), "insight.follow.item", row.organisation()),
                new HashSet<>(List.of(row.schoolId(), row.organisationId())));
    }
}
