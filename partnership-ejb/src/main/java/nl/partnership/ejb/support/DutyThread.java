package nl.partnership.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.partner.Roles;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Who informs whom, as an end of threads: the school and who informs make a task or an agenda item of it. */
@ApplicationScoped
public class DutyThread implements ThreadRecords, Followable {

    private static final String KIND = ThreadEnd.kind(CommunicationDuty.class);

    @Inject
    private VisibleDuties duties;

    @Inject
    private CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return Fetch.along(
                        duties.query("select d", CommunicationDuty.class, " and d.id in :ids", Map.of("ids", ids)),
                        "d.organisation",
                        "d.school")
                .setMaxResults(ids.size())
                .getResultStream()
                .map(duty -> new ThreadRow(
                        ThreadEnd.of(duty),
                        Sentence.of("support.thread"),
                        informer(duty),
                        "/support/duty.xhtml?id=" + duty.getId()))
                .toList();
    }

    @Override
    public Followed require(ThreadEnd end) {
        CommunicationDuty duty = duties.require(end.id());
        return new Followed(
                duty,
                duty.getSchool(),
                "Q4.4",
                MailText.of(current.get().language(), "support.follow.item", informer(duty)),
                new HashSet<>(List.of(
                        duty.getSchool().getId(), duty.terms().organisation().getId())));
    }

    private String informer(CommunicationDuty duty) {
        DutyTerms terms = duty.terms();
        return Roles.word(terms.role(), current.get().language()) + ", "
                + terms.organisation().getShortName();
    }
}
