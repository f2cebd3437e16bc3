package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.task.Threads;

/** Makes a working agreement of what was said or decided: the form begins with its words, and the two know each other. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class BecomeAgreementService {

    @Inject
    private AgreementService agreements;

    @Inject
    private Threads threads;

    /**
     * What there is to start from: the words of the source.
     *
     * @param source a record of any room
     * @throws NotFound when the caller may not see it, or does not work with that school today
     */
    public AgreementDraft draft(String schoolId, ThreadEnd source) {
        AgreementDraft fresh = agreements.draft(null, schoolId);
        return new AgreementDraft(
                null, fresh.schoolId(), fresh.school(), words(require(source).text()), fresh.candidates());
    }

    /** The first line is the title when it is short enough for one. */
    private static TypedAgreement words(String text) {
        String title = text.lines().findFirst().orElse("");
        return new TypedAgreement(
                title.length() <= AgreementTerms.LONGEST_TITLE ? title : null,
                text,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private ThreadRow require(ThreadEnd source) {
        return threads.seen(source).orElseThrow(() -> new NotFound(source.kind(), source.id()));
    }

    /**
     * Proposes it, as {@link AgreementService#propose}.
     *
     * @throws nl.partnership.domain.base.RuleViolation as there, and when the source became an agreement already
     * @throws NotFound as {@link #draft}
     */
    public String propose(String schoolId, TypedAgreement typed, ThreadEnd source) {
        require(source);
        String id = agreements.propose(schoolId, typed);
        threads.tie(source, new ThreadEnd(ThreadOfAgreements.AGREEMENT, id));
        return id;
    }

    /** Which of these became an agreement that the caller sees. */
    @Allowed(Audience.PARTICIPANT)
    public Map<ThreadEnd, ThreadRow> became(Collection<ThreadEnd> sources) {
        return threads.became(sources, ThreadOfAgreements.AGREEMENT);
    }
}
