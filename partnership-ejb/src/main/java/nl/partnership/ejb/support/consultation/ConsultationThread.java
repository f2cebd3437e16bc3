package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.conversation.thread.Followable;
import nl.partnership.ejb.conversation.thread.Followed;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** A consultation as an end of threads: the school and those who come make a task or an agenda item of it. */
@ApplicationScoped
public class ConsultationThread implements ThreadRecords, Followable {

    @Inject
    private VisibleConsultations visible;

    @Inject
    private CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(ConsultationService.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return VisibleConsultations.all(
                        visible.query("select c", Consultation.class, " and c.id in :ids", Map.of("ids", ids)))
                .setMaxResults(ids.size())
                .getResultStream()
                .map(one -> new ThreadRow(
                        ThreadEnd.of(one),
                        Sentence.of("support.consultation.thread", one.getName()),
                        one.getSchool().getShortName(),
                        "/support/consultation.xhtml?id=" + one.getId()))
                .toList();
    }

    @Override
    public Followed require(ThreadEnd end) {
        Consultation one = visible.require(end.id());
        Set<String> organisations = new HashSet<>();
        organisations.add(one.getSchool().getId());
        one.getMembers()
                .forEach(member -> organisations.add(member.getOrganisation().getId()));
        return new Followed(
                one,
                one.getSchool(),
                "Q4.2",
                MailText.of(current.get().language(), "support.consultation.item", one.getName()),
                organisations);
    }
}
