package nl.partnership.ejb.privacy.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/** A request of somebody about the own data, from the letter to the answer. The officer notes it; the board reads along. */
@Stateless
@Allowed(Audience.DPO)
public class RequestService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Requests requests;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /** @throws NotFound for one of another board */
    @Allowed({Audience.DPO, Audience.BOARD})
    public RequestRow get(String id) {
        return RequestRow.of(requests.require(id));
    }

    /**
     * Notes it; from the day on which it came in the month runs.
     *
     * @param account user name or mail address, when it is about somebody with an account
     * @return its id
     * @throws RuleViolation at the fields of {@link RequestFacts}, or at {@code account}
     */
    public String note(RequestFacts typed, String account) {
        Organisation board =
                entityManager.getReference(Organisation.class, current.get().boardId());
        SubjectRequest request =
                new SubjectRequest(board, typed, person(typed, account), requests.me(), requests.today());
        entityManager.persist(request);
        return request.getId();
    }

    /** Says it otherwise. @throws RuleViolation as {@link #note}; when it was answered */
    public void change(String id, long version, RequestFacts typed, String account) {
        SubjectRequest request = requests.require(id, version);
        boolean same = typed.about() == RequestAbout.ACCOUNT
                && request.getPerson() != null
                && (account == null || account.isBlank());
        request.describe(typed, same ? request.getPerson() : person(typed, account), requests.today());
    }

    private Person person(RequestFacts typed, String account) {
        return typed.about() == RequestAbout.ACCOUNT ? requests.person(account) : null;
    }

    /** Two months more. @throws RuleViolation at {@code prolongWhy}; when it was done before or the month is over */
    public void prolong(String id, long version, String why) {
        SubjectRequest request = requests.require(id, version);
        content.require("prolongWhy", why, request.getProlongWhy());
        request.prolong(why, requests.today());
    }

    /** It was prolonged by mistake. */
    public void takeBackProlonging(String id, long version) {
        requests.require(id, version).takeBackProlonging();
    }

    /** @throws RuleViolation at {@code outcome}, {@code answer} or {@code answeredOn} */
    public void answer(String id, long version, RequestOutcome outcome, String answer, LocalDate on) {
        SubjectRequest request = requests.require(id, version);
        content.require("answer", answer, request.getAnswer());
        request.answer(outcome, answer, on, requests.today());
    }

    /** It was closed too early. */
    public void reopen(String id, long version) {
        requests.require(id, version).reopen();
    }
}
