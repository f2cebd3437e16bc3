package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes one-time links for mails, and finds those that a secret still opens. */
@Dependent
public class OneTimeLinks {

    private static final int MOST = 50;
    private static final int MOST_ENDED = 5000;

    static final String PAGE = "/account/link.xhtml?link=";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<LinkedAct> acts;

    /**
     * A link for each of these roles of one person.
     *
     * @param record about which it is in that role
     * @return the address for the mail, with a secret that is stored nowhere else
     */
    public String make(
            OneTimeLink.Act act, List<Membership> roles, Function<Membership, ? extends StoredEntity> record) {
        // by our own class loader: the thread of a timer may have another
        return ConfigProvider.getConfig(OneTimeLinks.class.getClassLoader()).getValue("partnership.url", String.class)
                + PAGE
                + secret(act, roles, record);
    }

    /** The same; only the secret. */
    String secret(OneTimeLink.Act act, List<Membership> roles, Function<Membership, ? extends StoredEntity> record) {
        String secret = Secret.random();
        roles.forEach(
                role -> entityManager.persist(new OneTimeLink(act, role, record.apply(role), secret, clock.instant())));
        return secret;
    }

    /** Whether a new link like this one would open something. */
    boolean canBeMadeAnew(OneTimeLink lost) {
        return of(lost).record(lost.getRecordId())
                .map(record ->
                        new OneTimeLink(lost.getAct(), lost.getMembership(), record, Secret.random(), clock.instant()))
                .filter(this::isOpen)
                .isPresent();
    }

    /** Those about these records open nothing from now on, though nothing changed in the records themselves. */
    public void end(Collection<? extends StoredEntity> records) {
        if (records.isEmpty()) {
            return;
        }
        entityManager
                .createQuery(
                        "select l from OneTimeLink l where l.recordId in :ids and l.usedAt is null", OneTimeLink.class)
                .setParameter("ids", records.stream().map(StoredEntity::getId).toList())
                .setMaxResults(MOST_ENDED)
                .getResultList()
                .forEach(link -> link.withdraw(clock.instant()));
    }

    /** Those of one letter that still open something, oldest role first. */
    List<OneTimeLink> open(String secret, LockModeType lock) {
        return of(secret, lock)
                .filter(this::isOpen)
                .sorted(Comparator.comparing(
                                (OneTimeLink link) -> link.getMembership().getValidFrom())
                        .thenComparing(OneTimeLink::getId))
                .toList();
    }

    /** Those of one letter, whether they open something or not. */
    List<OneTimeLink> of(String secret) {
        return of(secret, LockModeType.NONE).toList();
    }

    private Stream<OneTimeLink> of(String secret, LockModeType lock) {
        return entityManager
                .createQuery("select l from OneTimeLink l where l.secretDigest = :digest", OneTimeLink.class)
                .setParameter("digest", Secret.digest(secret))
                .setLockMode(lock)
                .getResultStream();
    }

    boolean isOpen(OneTimeLink link) {
        return link.isOpen(clock.instant(), LocalDate.now(clock))
                && !isBlocked(link.getMembership().getPerson())
                && of(link).record(link.getRecordId()).filter(link::isAbout).isPresent();
    }

    /** Whether there is such a link for this person that still opens something. */
    boolean isUnderWay(OneTimeLink.Act act, Person person) {
        return entityManager
                .createQuery(
                        "select l from OneTimeLink l join l.membership m where l.act = :act and m.person = :person"
                                + " and l.usedAt is null and l.expiresAt > :now",
                        OneTimeLink.class)
                .setParameter("act", act)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultStream()
                .anyMatch(this::isOpen);
    }

    /** Whether the portal opens nothing for this person any more. */
    boolean isBlocked(Person person) {
        return entityManager
                        .createQuery(
                                "select count(a) from Account a where a.person = :person and a.blocked = true",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    LinkedAct of(OneTimeLink link) {
        return acts.stream()
                .filter(one -> one.act() == link.getAct())
                .findFirst()
                .orElseThrow();
    }
}
