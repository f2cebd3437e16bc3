package nl.partnership.ejb.privacy.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.partner.PersonService.AddressChanged;

/**
 * Takes away by what somebody came in and was reached. What hangs on an account is read from the model: a new kind of it is
 * erased by itself.
 */
@Dependent
class PersonEraser {

    /** What hangs on what hangs on an account, and goes before it. */
    private static final List<String> BEFORE = List.of(
            "select x from TokenAllowance x where x.token.account = :account",
            "select x from FeedAllowance x where x.feed.account = :account",
            "select x from RecoveryCode x where x.step.account = :account");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Event<AddressChanged> moved;

    void erase(Account account) {
        Person person = account.getPerson();
        BEFORE.forEach(query -> remove(query, account));
        entityManager.flush();
        entityManager.getMetamodel().getEntities().stream()
                .filter(PersonEraser::hangsOnAccount)
                .forEach(kind -> remove("select x from " + kind.getName() + " x where x.account = :account", account));
        account.erase();
        contact("m.person = :person", person).forEach(Membership::eraseContact);
        contact("m.deputy = :person", person).forEach(role -> role.setDeputy(null));
        of("delete from OutboxMail m where m.recipient = :address", person.getEmail());
        of("delete from ProposedRole r where r.email = :address", person.getEmail());
        person.eraseAddress();
        moved.fire(new AddressChanged(person));
    }

    private static boolean hangsOnAccount(EntityType<?> kind) {
        return StoredEntity.class.isAssignableFrom(kind.getJavaType())
                && kind.getSingularAttributes().stream()
                        .map(Attribute::getJavaType)
                        .anyMatch(Account.class::equals);
    }

    private void remove(String query, Account account) {
        entityManager
                .createQuery(query, Object.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(entityManager::remove);
    }

    private List<Membership> contact(String condition, Person person) {
        return entityManager
                .createQuery("select m from Membership m where " + condition, Membership.class)
                .setParameter("person", person)
                .getResultList();
    }

    private void of(String statement, String address) {
        entityManager.createQuery(statement).setParameter("address", address).executeUpdate();
    }
}
