package nl.partnership.ejb.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.rule.Facts;

/** What parents and pupils said, for who has to decide. */
@Dependent
public class Consents {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * The records that count for a decision, in the order in which they were given, then recorded. Whose case it is the
     * one who asks has looked at already, with {@link OwnCases}.
     *
     * @param receiverId id of the very organisation that the consent names
     * @param category code of one category
     * @param day records of a later day are left out
     */
    public List<Facts.Consent> of(String caseId, String receiverId, String category, String purpose, LocalDate day) {
        return entityManager
                .createQuery(
                        "select c from Consent c left join fetch c.withdrawal where c.pupilCase.id = :case"
                                + " and c.receiver.id = :receiver and :category member of c.categories"
                                + " and c.purpose = :purpose and c.givenOn <= :day"
                                + " order by c.givenOn, c.recordedAt",
                        Consent.class)
                .setParameter("case", caseId)
                .setParameter("receiver", receiverId)
                .setParameter("category", category)
                .setParameter("purpose", purpose)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Consent::asFact)
                .toList();
    }
}
