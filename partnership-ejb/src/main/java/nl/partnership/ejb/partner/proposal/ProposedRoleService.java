package nl.partnership.ejb.partner.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.ProposedRole;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * What files say of people at the own organisation: that it is so, or not. Nobody else sees it before, and who walks in the
 * eyes of a role there neither.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.BOARD, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class ProposedRoleService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Proposals proposals;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What waits for an answer, by name; at most 200. */
    public List<ProposedRow> waiting() {
        return entityManager
                .createQuery(
                        "select r from ProposedRole r where r.organisation.id = :organisation order by r.name, r.id",
                        ProposedRole.class)
                .setParameter("organisation", organisation())
                .setMaxResults(MOST)
                .getResultStream()
                .map(ProposedRow::of)
                .sorted(Comparator.comparing(row -> NameKey.ofPerson(row.name())))
                .toList();
    }

    /**
     * It is so: from now on it is a role as any other. Who has it gets no account by that.
     *
     * @return the name
     * @throws NotFound when it does not wait at the own organisation, or not any more
     * @throws RuleViolation when the address is somebody else's by now
     */
    public String confirm(String id) {
        ProposedRole role = find(id);
        Person person = proposals.person(role.getEmail()).orElse(null);
        if (person == null) {
            person = new Person(role.getName(), role.getEmail());
            entityManager.persist(person);
        } else if (!NameKey.ofPerson(person.getName()).equals(NameKey.ofPerson(role.getName()))) {
            throw new RuleViolation("partner.proposed.addressTaken");
        }
        List<String> key = PeopleFile.Line.key(role.getEmail(), organisation(), role.getRole());
        boolean known = proposals.held(Set.of(role.getEmail())).contains(key);
        if (!known) {
            Membership membership = role.of(person);
            membership.countAccess(LocalDate.now(clock));
            entityManager.persist(membership);
        }
        answer(role, true);
        return role.getName();
    }

    /** It is not so, and is gone. @throws NotFound as {@link #confirm} */
    public String drop(String id) {
        ProposedRole role = find(id);
        answer(role, false);
        return role.getName();
    }

    private void answer(ProposedRole role, boolean right) {
        role.getSource().answer(right);
        entityManager.remove(role);
    }

    private ProposedRole find(String id) {
        String source = entityManager
                .createQuery(
                        "select f.id from ProposedRole r join r.source f where r.id = :id"
                                + " and r.organisation.id = :organisation",
                        String.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("organisation", organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("proposed-role", id));
        // of two who answer at once the second finds that it is gone
        entityManager.find(PeopleImport.class, source, LockModeType.PESSIMISTIC_WRITE);
        ProposedRole role = entityManager.find(ProposedRole.class, id);
        if (role == null) {
            throw new NotFound("proposed-role", id);
        }
        return role;
    }

    /** An empty text, which is nobody's, for who walks in the eyes of another role. */
    private String organisation() {
        Caller caller = current.get();
        return caller.isWalking() ? "" : Objects.requireNonNull(caller.organisationId());
    }
}
