package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Submissions;

/**
 * Proposes working agreements and other versions of them, and lets parties leave. By saving, a proposal is released to its
 * parties. At a school those who convene propose, at a partner everybody does.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class AgreementService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleAgreements agreements;

    @Inject
    private AgreementAccess access;

    @Inject
    private AgreementViews views;

    @Inject
    private AgreementWords words;

    @Inject
    private AssentLetters letters;

    @Inject
    private Submissions submissions;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** @throws nl.partnership.domain.base.NotFound when the caller sees none of it */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public AgreementView get(String id) {
        List<AgreementVersion> versions = agreements.require(id);
        versions.forEach(version -> trail.seen(
                "working-agreement", id, version.getAuthor().getOrganisation().getId()));
        return views.of(versions);
    }

    /**
     * What there is to start from.
     *
     * @param id of the agreement to change; null for a new one
     * @param schoolId of the school of a new one
     * @throws nl.partnership.domain.base.NotFound when the caller sees no such agreement, or does not work with that
     *     school today
     */
    public AgreementDraft draft(String id, String schoolId) {
        Organisation proposer = access.membership().getOrganisation();
        if (id == null) {
            return words.fresh(access.own(schoolId), proposer);
        }
        AgreementVersion newest = access.newest(id);
        return words.next(newest, partnership(newest), proposer);
    }

    /**
     * Proposes an agreement.
     *
     * @return its id
     * @throws RuleViolation at the field whose name it has as typed, {@code parties} for {@code partyIds}
     */
    public String propose(String schoolId, TypedAgreement typed) {
        Partnership partnership = access.own(schoolId);
        AgreementTerms terms = words.terms(partnership, typed, null);
        WorkingAgreement agreement = new WorkingAgreement(partnership, terms, access.membership(), clock.instant());
        entityManager.persist(agreement);
        letters.asked(agreement.current());
        return agreement.getId();
    }

    /**
     * Proposes another version.
     *
     * @param digest of the newest version that the caller read
     * @throws RuleViolation as {@link #propose}, and when nothing changed
     * @throws Stale when another proposed one since
     */
    public void change(String id, String digest, TypedAgreement typed) {
        AgreementVersion newest = access.lockNewest(id);
        if (!newest.getDigest().equals(digest)) {
            throw new Stale("working-agreement", id);
        }
        WorkingAgreement agreement = newest.getAgreement();
        Partnership partnership = partnership(newest);
        agreement.propose(partnership, words.terms(partnership, typed, newest), access.membership(), clock.instant());
        AgreementVersion proposal = agreement.proposal().orElseThrow();
        letters.asked(proposal);
        newest.getParties().stream()
                .filter(party -> !proposal.getParties().contains(party))
                .forEach(party -> submissions.settle(agreement, party));
    }

    /** Of today: those of another year cannot be party. */
    private Partnership partnership(AgreementVersion version) {
        return access.today(version.getAgreement().getSchool())
                .orElseThrow(() -> new RuleViolation("agreement.noPartnership"));
    }

    /**
     * The caller's organisation takes part no longer.
     *
     * @param lastDay the last day on which it does
     * @throws RuleViolation at the field {@code lastDay}, and when the caller may not decide for the organisation
     */
    public void leave(String id, LocalDate lastDay) {
        AgreementVersion newest = access.lockNewest(id);
        if (access.ground(MandatePurpose.AGREEMENTS).isEmpty()) {
            throw new RuleViolation("agreement.noMandate");
        }
        Membership by = access.membership();
        newest.getAgreement().leave(by, lastDay, access.today());
        submissions.settle(newest.getAgreement(), by.getOrganisation());
    }
}
