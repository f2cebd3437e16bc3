package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.DefinitionOpinion;
import nl.partnership.domain.language.Opinion;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/** What a school and its partners mean by a term: who convenes writes it down, and each organisation says what it thinks. */
@Stateless
@Allowed(Audience.CONVENER)
public class AgreedDefinitionService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private RoundDesk rounds;

    @Inject
    private RecordContent content;

    /**
     * Writes down what is meant. What was there before ends, and each organisation says anew what it thinks.
     *
     * @param readId of what was read; null for nothing
     * @throws RuleViolation at {@code text}
     * @throws NotFound for another school
     * @throws Stale when a colleague wrote since
     */
    public void agree(String schoolId, String term, String readId, String text) {
        Partnership partnership = access.lockOwn(schoolId);
        AgreedDefinition former = entityManager
                .createQuery(
                        "select a from AgreedDefinition a where a.school.id = :school and a.termCode = :term"
                                + " and a.endedOn is null",
                        AgreedDefinition.class)
                .setParameter("school", schoolId)
                .setParameter("term", term)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (!Objects.equals(former == null ? null : former.getId(), readId)) {
            throw new Stale("agreed-definition", readId);
        }
        content.require("text", text, former == null ? null : former.getText());
        OwnTerm own = rounds.ownTerm(schoolId, term);
        AgreedDefinition next = own == null
                ? new AgreedDefinition(partnership, term, text, access.membership(), access.today())
                : new AgreedDefinition(partnership, own, text, access.membership(), access.today());
        if (former != null) {
            if (former.getText().equals(next.getText())) {
                return;
            }
            former.end(access.today());
        }
        entityManager.persist(next);
    }

    /**
     * It holds no longer.
     *
     * @throws NotFound when it is not of the own school
     */
    public void end(String id) {
        AgreedDefinition agreed = find(id);
        access.lockOwn(agreed.getSchool().getId());
        entityManager.refresh(agreed);
        agreed.end(access.today());
    }

    /**
     * Says what the own organisation thinks of it.
     *
     * @throws RuleViolation at {@code opinion} when nothing is chosen, and when it no longer holds
     * @throws NotFound when the caller does not answer at that school
     */
    @Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public void say(String id, Opinion opinion) {
        AgreedDefinition agreed = find(id);
        Partnership partnership = access.lock(agreed.getSchool().getId());
        access.requireAnswering(partnership);
        entityManager.refresh(agreed);
        entityManager
                .createQuery(
                        "select x from DefinitionOpinion x where x.definition = :definition and x.organisation.id = :own",
                        DefinitionOpinion.class)
                .setParameter("definition", agreed)
                .setParameter("own", access.organisationId())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        said -> said.say(opinion, access.membership(), access.today()),
                        () -> entityManager.persist(
                                new DefinitionOpinion(agreed, opinion, access.membership(), access.today())));
    }

    private AgreedDefinition find(String id) {
        AgreedDefinition agreed = id == null ? null : entityManager.find(AgreedDefinition.class, id);
        if (agreed == null) {
            throw new NotFound("agreed-definition", id);
        }
        return agreed;
    }
}
