package nl.partnership.ejb.language.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.screening.RecordContent;

/** How the own organisation, or the own team, reads a case. Nobody else learns of it before all are opened. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class PerspectiveService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseBook book;

    @Inject
    private RecordContent content;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /**
     * What the own organisation wrote.
     *
     * @return null for nothing
     * @throws NotFound when the caller may not see the case
     */
    public PerspectiveRow draft(String caseId, Viewpoint viewpoint) {
        if (book.one(caseId, Eyes.of(sight)) == null) {
            throw new NotFound("learning-case", caseId);
        }
        return book.perspectives(caseId, Eyes.of(sight)).stream()
                .filter(one -> one.viewpoint() == viewpoint
                        && one.organisationId().equals(access.organisationId())
                        && one.team() == access.team())
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes it down; ready, it is shown once all are opened, and at once when they are.
     *
     * @param readId of what {@link #draft} gave, or null
     * @throws RuleViolation at the field whose name it has as typed, at {@code viewpoint} when this organisation has none
     * @throws NotFound when the caller may not see the case, or does not answer at its school
     * @throws Stale when a colleague wrote since
     */
    public void write(
            String caseId, Viewpoint viewpoint, String readId, long version, TypedPerspective typed, boolean ready) {
        LearningCase of = desk.lock(caseId);
        CasePerspective found = own(of, viewpoint);
        if (found == null ? readId != null : !found.getId().equals(readId)) {
            throw new Stale("case-perspective", readId);
        }
        if (found != null) {
            found.requireVersion(version);
        }
        content.require("sees", typed.sees());
        content.require("does", typed.does());
        content.require("mayShare", typed.mayShare());
        content.require("askedOf", typed.askedOf());
        CasePerspective perspective = found == null
                ? new CasePerspective(access.partnership(of.getSchool().getId()), of, viewpoint, access.membership())
                : found;
        perspective.write(
                typed.sees(), typed.does(), typed.mayShare(), typed.askedOf(), typed.askedOn(), access.membership());
        if (ready) {
            perspective.release(Release.READY, clock.instant());
        }
        if (found == null) {
            entityManager.persist(perspective);
        }
    }

    /**
     * Takes it back: others no longer see it, and what they saw stays as withdrawn.
     *
     * @throws NotFound when the organisation wrote none
     */
    public void takeBack(String caseId, Viewpoint viewpoint) {
        CasePerspective found = own(desk.lock(caseId), viewpoint);
        if (found == null) {
            throw new NotFound("case-perspective", caseId);
        }
        found.release(Release.DRAFT, clock.instant());
    }

    private CasePerspective own(LearningCase of, Viewpoint viewpoint) {
        return entityManager
                .createQuery(
                        "select v from CasePerspective v where v.learningCase = :one and v.organisation.id = :own"
                                + " and v.team = :team and v.viewpoint = :viewpoint",
                        CasePerspective.class)
                .setParameter("one", of)
                .setParameter("own", access.organisationId())
                .setParameter("team", access.team())
                .setParameter("viewpoint", viewpoint)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
