package nl.partnership.ejb.privacy.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.SignIn;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** What the portal has of who asks, for the officer to hand over: of somebody with an account, by an open request alone. */
@Stateless
@Allowed(Audience.DPO)
public class ExportService {

    private static final int MOST_ROLES = 100;
    private static final int MOST_SIGN_INS = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Requests requests;

    @Inject
    private NamedIn namedIn;

    @Inject
    private Trail trail;

    @Inject
    private CurrentCaller current;

    /**
     * That it was taken stands in the trail.
     *
     * @throws NotFound for a request of another board, for one that is about no account, and for one that asks to erase
     * @throws RuleViolation when nobody made sure yet who asks, no second person agreed, or it was answered
     */
    public PersonExport of(String requestId) {
        current.get().mustNotWalk();
        SubjectRequest request = requests.require(requestId);
        Person person = request.getPerson();
        if (person == null || request.isErasure()) {
            throw new NotFound("subject-request", requestId);
        }
        request.mustBeAgreed();
        trail.seen("person", person.getId(), request.getBoard().getId());
        Account account = requests.account(person);
        return new PersonExport(
                requests.today(),
                person.getName(),
                person.getEmail(),
                account.getUserName(),
                account.getLanguage(),
                account.isBlocked(),
                account.getPasswordHash() != null,
                account.isTaskMail(),
                account.isWeeklyDigest(),
                roles(person),
                signIns(account),
                namedIn.count(person));
    }

    private List<PersonExport.Role> roles(Person person) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.organisation where m.person = :person"
                                + " order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person)
                .setMaxResults(MOST_ROLES)
                .getResultStream()
                .map(one -> new PersonExport.Role(
                        one.getOrganisation().getName(),
                        one.getOrganisation().getType(),
                        one.getRole(),
                        one.getValidFrom(),
                        one.getValidUntil(),
                        one.getWorkPhone(),
                        one.getAvailability()))
                .toList();
    }

    /** The latest 500. */
    private List<PersonExport.Entrance> signIns(Account account) {
        return entityManager
                .createQuery(
                        "select s from SignIn s where s.account = :account order by s.beganAt desc, s.id", SignIn.class)
                .setParameter("account", account)
                .setMaxResults(MOST_SIGN_INS)
                .getResultStream()
                .map(one -> new PersonExport.Entrance(one.getBeganAt(), one.getBrowser()))
                .toList();
    }
}
