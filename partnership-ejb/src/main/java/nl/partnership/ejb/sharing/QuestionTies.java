package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Ties;

/** Questions about sharing that wait for the data protection officer. */
@ApplicationScoped
public class QuestionTies implements Ties {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return membership.getRole().equals(Overseers.OFFICER)
                ? Ties.counted(
                        "sharing.ties.questions",
                        entityManager
                                .createQuery(
                                        "select count(q) from AdviceQuestion q where q.status ="
                                                + " nl.partnership.domain.sharing.AdviceQuestion.Status.ASKED",
                                        Long.class)
                                .getSingleResult())
                : List.of();
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return List.of();
    }
}
