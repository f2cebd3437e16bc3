package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.screening.RecordContent;

/** What the participation council said of the visions and guidelines of a school, as who convenes there tells it. */
@Stateless
@Allowed(Audience.CONVENER)
public class DocumentParticipationService {

    @Inject
    private VisionAccess access;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Participations participations;

    @Inject
    private RecordContent content;

    /**
     * Says how far a version is, in the place of what was said before.
     *
     * @param said its words are screened
     * @throws nl.partnership.domain.base.RuleViolation at the fields {@code answer}, {@code saidOn} and {@code because}
     * @throws NotFound when there is no such document of the caller's school
     * @throws nl.partnership.domain.base.Stale when another said it since
     */
    public void say(String id, Participations.Said said) {
        PolicyDocument document = desk.own(id);
        participations.say(
                Submission.kind(document),
                id,
                said,
                before -> content.require("because", said.because(), before),
                access.membership());
    }
}
