package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Assents to what is proposed: in the portal by who may decide for their organisation, else laid before who may, on paper.
 * What came on paper is recorded by who convenes at the school. Each names the digest of the version that was read.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class AssentService {

    /** What a task to lay an agreement before somebody hangs on. */
    public static final String SUBJECT = "working-agreement";

    @Inject
    private AgreementAccess access;

    @Inject
    private Submissions submissions;

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
        if (access.ground(MandatePurpose.AGREEMENTS).isEmpty()) {
            throw new RuleViolation("agreement.noMandate");
        }
        Membership by = access.membership();
        agreement.assent(by, digest, access.today());
        submissions.settle(agreement, by.getOrganisation());
    }

    /**
     * Lays it before who may decide for the caller's organisation; whoever does so gets a task, unless the organisation has
     * one for it that is open.
     *
     * @param before the function of who decides
     * @throws RuleViolation at the field {@code before}, and as {@link #assent}
     */
    public void submit(String agreementId, String digest, String before) {
        WorkingAgreement agreement = lock(agreementId);
        content.require("before", before);
        Membership by = access.membership();
        submissions.lay(
                agreement.asked(by.getOrganisation(), digest, access.today()),
                before,
                new LaidBefore(
                        SUBJECT,
                        agreementId,
                        access.today(agreement.getSchool())
                                .map(Partnership::getId)
                                .orElse(null),
                        by,
                        MailText.of(current.get().language(), "agreement.submit.task")));
    }

    /**
     * Records what a party said on paper.
     *
     * @param partyId of a party that did not assent yet
     * @param function of who agreed
     * @param day on which they did: not before it was proposed, nor after today
     * @throws RuleViolation at the fields {@code party}, {@code function} and {@code paperDay}, and as {@link #assent}
     * @throws NotFound when the agreement is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public void recordPaper(String agreementId, String digest, String partyId, String function, LocalDate day) {
        WorkingAgreement agreement = ofOwnSchool(agreementId);
        content.require("function", function);
        Organisation party = agreement.proposal().stream()
                .flatMap(version -> version.getParties().stream())
                .filter(one -> one.getId().equals(partyId))
                .findFirst()
                .orElse(null);
        agreement.assentOnPaper(party, function, day, access.membership(), digest, access.today());
        submissions.settle(agreement, party);
    }

    /**
     * Records that a party said on paper that it takes part no longer.
     *
     * @param function of who said it
     * @param day on which they did
     * @param lastDay the last day on which it takes part
     * @throws RuleViolation at the fields {@code function}, {@code paperDay} and {@code lastDay}, and when it is no party
     * @throws NotFound when the agreement is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public void recordDeparture(String agreementId, String partyId, String function, LocalDate day, LocalDate lastDay) {
        WorkingAgreement agreement = ofOwnSchool(agreementId);
        content.require("function", function);
        Organisation party = agreement.current().getParties().stream()
                .filter(one -> one.getId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("party", "agreement.assent.noParty"));
        agreement.leaveOnPaper(party, function, day, access.membership(), lastDay, access.today());
        submissions.settle(agreement, party);
    }

    private WorkingAgreement ofOwnSchool(String agreementId) {
        WorkingAgreement agreement = lock(agreementId);
        if (!agreement.getSchool().equals(access.membership().getOrganisation())) {
            throw new NotFound(SUBJECT, agreementId);
        }
        return agreement;
    }

    private WorkingAgreement lock(String agreementId) {
        return access.lockNewest(agreementId).getAgreement();
    }
}
