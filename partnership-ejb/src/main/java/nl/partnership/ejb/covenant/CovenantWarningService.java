package nl.partnership.ejb.covenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantWarning;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.Told;
import nl.partnership.ejb.partner.Held;

/**
 * Tells board, data protection officer and administrators by mail that a day of a covenant comes near. That somebody
 * was told is stored with the mail, in one transaction a person: nobody is told twice, however often this runs.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class CovenantWarningService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CovenantDays days;

    @Inject
    private CovenantLetters letters;

    @Inject
    private Clock clock;

    /**
     * Ids of accounts of those who look after covenants, a part at a time; none when no day is near.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> overseers(String after, int most) {
        return days.toCome().isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select a.id from Account a where a.blocked = false and a.person.addressWrong = false"
                                        + " and a.id > :after"
                                        + " and (a.administrator = true or exists (select m.id from Membership m"
                                        + " where m.person = a.person and m.role in :roles"
                                        + " and m.organisation.closed = false and " + Held.opens("m")
                                        + ")) order by a.id",
                                String.class)
                        .setParameter("after", after)
                        .setParameter("roles", Overseers.ALL)
                        .setParameter("today", LocalDate.now(clock))
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Tells this account's person about the days that nobody told them of yet, in one mail. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void warn(String accountId) {
        Account account = entityManager.find(Account.class, accountId);
        List<CovenantDay> news = days.toCome().stream()
                .filter(day -> isNew(day, account))
                .limit(Told.MOST)
                .toList();
        if (news.isEmpty()) {
            return;
        }
        for (CovenantDay day : news) {
            Covenant covenant = entityManager.find(Covenant.class, day.covenantId());
            entityManager.persist(new CovenantWarning(covenant, account.getPerson(), day.kind(), day.day()));
        }
        // when another node was first, this fails before a mail is written
        entityManager.flush();
        letters.comesNear(account, news);
    }

    private boolean isNew(CovenantDay day, Account account) {
        return entityManager
                .createQuery(
                        "select w.id from CovenantWarning w where w.covenant.id = :covenant and w.person = :person"
                                + " and w.kind = :kind and w.day = :day",
                        String.class)
                .setParameter("covenant", day.covenantId())
                .setParameter("person", account.getPerson())
                .setParameter("kind", day.kind())
                .setParameter("day", day.day())
                .getResultList()
                .isEmpty();
    }
}
