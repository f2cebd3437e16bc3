package nl.partnership.ejb.privacy.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Held;

/**
 * Erases what the portal has of somebody who asks for it and works in it no more (GDPR, article 17): the way in, and how one
 * is reached. The name stays where records that are still kept name it.
 */
@Stateless
@Allowed(Audience.DPO)
public class ErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Requests requests;

    @Inject
    private PersonEraser eraser;

    @Inject
    private CurrentCaller current;

    /**
     * Erases it at once; it does not come back.
     *
     * @throws NotFound for a request of another board
     * @throws Stale when another changed it since it had that version
     * @throws RuleViolation when it does not ask to erase, no second person agreed, the person still has a role or administers,
     *     or a hold stops all erasing of the board
     */
    public void erase(String requestId, long version) {
        current.get().mustNotWalk();
        SubjectRequest request = requests.require(requestId, version);
        request.erased(requests.today());
        Person person = request.getPerson();
        Account account = requests.account(person);
        if (account.isAdministrator() || Held.anyOrLater(entityManager, person, requests.today())) {
            throw new RuleViolation("privacy.erasure.role");
        }
        if (isHeld(request.getBoard().getId())) {
            throw new RuleViolation("privacy.erasure.hold");
        }
        eraser.erase(account);
    }

    private boolean isHeld(String boardId) {
        return entityManager
                        .createQuery(
                                "select count(h) from LegalHold h join h.organisation o left join o.board b"
                                        + " where h.liftedOn is null and (o.id = :board or b.id = :board)",
                                Long.class)
                        .setParameter("board", boardId)
                        .getSingleResult()
                > 0;
    }
}
