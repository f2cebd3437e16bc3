package nl.partnership.ejb.privacy.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.CurrentCaller;

/** The requests of the caller's board, and the people with an account whom it may know. */
@Dependent
class Requests {

    private static final String ACCOUNTS = "select a from Account a join fetch a.person p"
            + " where (a.userName = :typed or lower(p.email) = :typed) and exists (select m.id from Membership m"
            + " join m.organisation o left join o.board b where m.person = p and (o.id = :board or b.id = :board"
            + " or exists (select q.id from Partnership q join q.partners k where k.id = o.id"
            + " and q.school.board.id = :board)))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws NotFound for one of another board */
    SubjectRequest require(String id) {
        SubjectRequest request = id == null ? null : entityManager.find(SubjectRequest.class, id);
        if (request == null || !request.getBoard().getId().equals(current.get().boardId())) {
            throw new NotFound("subject-request", id);
        }
        return request;
    }

    /** @throws Stale when another changed it since it had that version; {@code NotFound} as {@link #require(String)} */
    SubjectRequest require(String id, long version) {
        SubjectRequest request = require(id);
        request.requireVersion(version);
        return request;
    }

    /**
     * Who has this account, of the own board, its schools or those that work or worked with one of these.
     *
     * @param typed a user name or a mail address
     * @throws RuleViolation at {@code account} when there is none
     */
    Person person(String typed) {
        return entityManager
                .createQuery(ACCOUNTS, Account.class)
                .setParameter("typed", Account.normalise(Text.line(typed)))
                .setParameter("board", current.get().boardId())
                .getResultStream()
                .findFirst()
                .map(Account::getPerson)
                .orElseThrow(() -> RuleViolation.at("account", "privacy.request.account.none"));
    }

    /** The account of somebody whom a request is about. */
    Account account(Person person) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account", person.getId()));
    }

    Person me() {
        return entityManager.getReference(Person.class, current.get().personId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
