package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageAccess;
import nl.partnership.ejb.partner.Sight;

/** Finds a case for who does something with it; nobody else works on what is at that school until this is done. */
@Dependent
class CaseDesk {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private CaseBook book;

    @Inject
    private Sight sight;

    /** @throws NotFound when the caller may not see it, or does not answer for an organisation at its school */
    LearningCase lock(String id) {
        CaseRow seen = book.one(id, Eyes.of(sight));
        if (seen == null) {
            throw new NotFound("learning-case", id);
        }
        Partnership partnership = access.lock(seen.schoolId());
        access.requireAnswering(partnership);
        LearningCase found = entityManager.find(LearningCase.class, id);
        entityManager.refresh(found);
        return found;
    }

    /**
     * Of the caller's own organisation.
     *
     * @param version as read
     */
    LearningCase lockOwn(String id, long version) {
        LearningCase found = lock(id);
        if (!found.getOrganisation().getId().equals(access.organisationId())) {
            throw new NotFound("learning-case", id);
        }
        found.requireVersion(version);
        return found;
    }

    /**
     * Of the school at which the caller convenes.
     *
     * @param version as read
     */
    LearningCase lockLed(String id, long version) {
        LearningCase found = lock(id);
        if (!access.leads(found.getSchool().getId())) {
            throw new NotFound("learning-case", id);
        }
        found.requireVersion(version);
        return found;
    }
}
