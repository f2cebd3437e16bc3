package nl.partnership.web.base;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Something to do inside the server, as a service does it: a transaction a method, and a timer. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Named
public class Work {

    private final CountDownLatch ticks = new CountDownLatch(2);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    public void store(String name) {
        entityManager.persist(Organisation.board(name, name));
    }

    public void storeAndBreakARule(String name) {
        store(name);
        entityManager.flush();
        throw new RuleViolation("base.test");
    }

    /** Stores something as a service does, for a page that then fails. */
    @Allowed(Audience.EVERYONE)
    public void keep() {
        store("Kept " + UUID.randomUUID().toString().substring(0, 8));
    }

    /** How many of those there are. */
    public long getKept() {
        return entityManager
                .createQuery("select count(o) from Organisation o where o.name like 'Kept %'", Long.class)
                .getSingleResult();
    }

    public long count(String name) {
        return entityManager
                .createQuery("select count(o) from Organisation o where o.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        ticks.countDown();
    }

    @TransactionAttribute(TransactionAttributeType.NEVER)
    public boolean ticksWithin(int seconds) throws InterruptedException {
        return ticks.await(seconds, TimeUnit.SECONDS);
    }
}
