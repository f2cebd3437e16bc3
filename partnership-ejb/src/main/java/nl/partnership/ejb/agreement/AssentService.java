package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskService;

/**
 * Assents to what is proposed: in the portal by who may decide for their organisation, else laid before who may, on paper.
 * What came on paper is recorded by who convenes at the school. Each names the digest of the version that was read.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class AssentService {

    /** What a task to lay an agreement before somebody hangs on. */
    public static final String SUBJECT = "working-agreement";

    private static final int DAYS_TO_LAY_BEFORE = 14;

    @Inject
    private AgreementAccess access;

    @Inject
    private TaskService tasks;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /**
     * Agrees for the caller's organisation.
     *
     * @param digest of the version that the caller read
     * @throws RuleViolation when the caller may not decide for the organisation or assented for another one, when it did
     *     already, and when another version is proposed by now
     * @throws NotFound when the caller sees no such agreement
     */
    public void assent(String agreementId, String digest) {
        WorkingAgreement agreement = lock(agreementId);
        if (access.ground().isEmpty()) {
            throw new RuleViolation("agreement.noMandate");
        }
        agreement.assent(access.membership(), digest, access.today());
    }

    /**
     * Lays it before who may decide for the caller's organisation; whoever does so gets a task.
     *
     * @param before the function of who decides
     * @throws RuleViolation at the field {@code before}, and as {@link #assent}
     */
    public void submit(String agreementId, String digest, String before) {
        WorkingAgreement agreement = lock(agreementId);
        content.require("before", before);
        Membership by = access.membership();
        agreement.submit(by, before, digest, access.today());
        access.today(agreement.getSchool()).ifPresent(partnership -> tasks.create(task(agreement, partnership, by)));
    }

    /** For who does it and their organisation; it names neither the agreement nor who decides. */
    private NewTask task(WorkingAgreement agreement, Partnership partnership, Membership by) {
        return new NewTask(
                partnership.getId(),
                MailText.of(current.get().language(), "agreement.submit.task"),
                null,
                OwnerChoice.key(by.getOrganisation().getId(), by.getPerson().getId()),
                access.today().plusDays(DAYS_TO_LAY_BEFORE),
                new TaskSubject(SUBJECT, agreement.getId(), null),
                Set.of(by.getOrganisation().getId()));
    }

    /**
     * Records what a party said on paper.
     *
     * @param partyId of a party that did not assent yet
     * @param function of who agreed
     * @param day on which they did
     * @throws RuleViolation at the fields {@code party}, {@code function} and {@code paperDay}, and as {@link #assent}
     * @throws NotFound when the agreement is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public void recordPaper(String agreementId, String digest, String partyId, String function, LocalDate day) {
        WorkingAgreement agreement = lock(agreementId);
        Membership by = access.membership();
        if (!agreement.getSchool().equals(by.getOrganisation())) {
            throw new NotFound(SUBJECT, agreementId);
        }
        content.require("function", function);
        Organisation party = agreement.proposal().stream()
                .flatMap(version -> version.getParties().stream())
                .filter(one -> one.getId().equals(partyId))
                .findFirst()
                .orElse(null);
        agreement.assentOnPaper(party, function, day, by, digest, access.today());
    }

    private WorkingAgreement lock(String agreementId) {
        return access.lockNewest(agreementId).getAgreement();
    }
}
