package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Submissions;

/**
 * What becomes of what an organisation lays down: who may decide for it adopts it or takes it back, and whoever writes for it
 * says that it still is right. Nobody does so for another organisation.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class DocumentService {

    @Inject
    private Submissions submissions;

    @Inject
    private VisionAccess access;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Clock clock;

    /**
     * Adopts a concept: from then on the partners of the school see it, and what was in force gives way.
     *
     * @param version of the concept that the caller read
     * @throws RuleViolation at the field that is missing, and when the caller may not decide for the organisation
     * @throws NotFound when there is no such document of the caller's organisation
     * @throws Stale when another wrote since
     */
    public void adopt(String id, long version) {
        PolicyDocument concept = decide(id);
        concept.requireVersion(version);
        concept.adopt(desk.former(concept), clock.instant(), access.today());
        submissions.settle(concept, concept.getOrganisation());
    }

    /**
     * Says that what is in force still is right.
     *
     * @throws NotFound when there is no such document of the caller's organisation
     */
    public void stillRight(String id) {
        desk.own(id).stillRight(access.today());
    }

    /**
     * Takes back what is in force, with nothing in its place.
     *
     * @throws RuleViolation when the caller may not decide for the organisation
     * @throws NotFound when there is no such document of the caller's organisation
     */
    public void takeBack(String id) {
        decide(id).takeBack(access.today());
    }

    private PolicyDocument decide(String id) {
        PolicyDocument document = desk.own(id);
        if (access.ground().isEmpty()) {
            throw new RuleViolation("vision.document.noMandate");
        }
        return document;
    }
}
