package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.Assent;
import nl.partnership.domain.agreement.Departure;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Submission;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.Submissions;

/** Makes of an agreement what the caller gets to see of it. */
@Dependent
class AgreementViews {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private AgreementAccess access;

    @Inject
    private Submissions submissions;

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @param versions that the caller sees, of one agreement */
    AgreementView of(List<AgreementVersion> versions) {
        WorkingAgreement agreement = versions.get(0).getAgreement();
        Optional<AgreementVersion> inForce = agreement.inForce().filter(versions::contains);
        Optional<AgreementVersion> proposal = agreement.proposal().filter(versions::contains);
        AgreementVersion shown = proposal.or(() -> inForce).orElseThrow();
        Map<String, Submission> laid = submissions.of(shown);
        Optional<Partnership> today = access.today(agreement.getSchool());
        return new AgreementView(
                agreement.getId(),
                agreement.getSchool().getId(),
                agreement.getSchool().getShortName(),
                agreement.on(access.today()),
                agreement.getLastDay(),
                agreement.getEndedOn(),
                agreement.keptUntil(),
                inForce.map(AgreementText::of).orElse(null),
                proposal.map(AgreementText::of).orElse(null),
                parties(shown)
                        .map(party -> party(shown, party, laid.get(party.getId()), today.orElse(null)))
                        .toList(),
                own(agreement, proposal.orElse(null), today.isPresent()));
    }

    /** The school first, then the others by name. */
    static Stream<Organisation> parties(AgreementVersion version) {
        Organisation school = version.getAgreement().getSchool();
        return version.getParties().stream()
                .sorted(Comparator.comparing((Organisation party) -> !party.equals(school))
                        .thenComparing(NameKey.byOrganisation(Organisation::getShortName)));
    }

    private PartyRow party(AgreementVersion version, Organisation party, Submission laid, Partnership today) {
        WorkingAgreement agreement = version.getAgreement();
        boolean own = sight.isOwn(party.getId()) && !current.get().isWalking();
        Optional<Departure> departure = agreement.departureOf(party);
        boolean running = !agreement.getLastDay().isBefore(access.today());
        if (departure.isPresent() || running && today != null && !agreement.isHere(party, today)) {
            return new PartyRow(
                    party.getId(),
                    party.getShortName(),
                    party.getType(),
                    PartyRow.State.LEFT,
                    null,
                    departure.map(Departure::getPaperFunction).orElse(null),
                    departure.map(Departure::getLastDay).orElse(null),
                    departure
                            .map(one -> name(own && !one.isOnPaper(), one.getMembership()))
                            .orElse(null));
        }
        return version.assentOf(party)
                .map(assent -> assented(party, assent, own))
                .or(() -> Optional.ofNullable(laid).map(one -> submitted(party, one, own)))
                .orElseGet(() -> new PartyRow(
                        party.getId(),
                        party.getShortName(),
                        party.getType(),
                        PartyRow.State.OPEN,
                        null,
                        null,
                        LocalDate.ofInstant(version.getProposedAt(), clock.getZone()),
                        null));
    }

    private static PartyRow assented(Organisation party, Assent assent, boolean own) {
        return new PartyRow(
                party.getId(),
                party.getShortName(),
                party.getType(),
                assent.isOnPaper() ? PartyRow.State.ON_PAPER : PartyRow.State.ASSENTED,
                assent.isOnPaper() ? null : assent.getMembership().getRole(),
                assent.getPaperFunction(),
                assent.getDay(),
                // who recorded a paper may be of another organisation
                name(own && !assent.isOnPaper(), assent.getMembership()));
    }

    private static PartyRow submitted(Organisation party, Submission submission, boolean own) {
        return new PartyRow(
                party.getId(),
                party.getShortName(),
                party.getType(),
                PartyRow.State.SUBMITTED,
                null,
                submission.getBefore(),
                submission.getDay(),
                name(own, submission.getMembership()));
    }

    private static String name(boolean own, Membership membership) {
        return own ? membership.getPerson().getName() : null;
    }

    private AgreementView.Own own(WorkingAgreement agreement, AgreementVersion proposal, boolean thisYear) {
        Caller caller = current.get();
        LocalDate today = access.today();
        Organisation organisation = entityManager.find(Organisation.class, caller.organisationId());
        boolean acts = access.acts()
                && agreement.isParty(organisation)
                && agreement.departureOf(organisation).isEmpty();
        boolean running =
                agreement.on(today) == AgreementState.PROPOSED || agreement.on(today) == AgreementState.IN_FORCE;
        boolean leaving = acts && running && agreement.getEndedOn() == null;
        boolean open = proposal != null
                && agreement.getEndedOn() == null
                && !proposal.getValidUntil().isBefore(today)
                && acts;
        Mandates.Ground ground = acts ? access.ground(MandatePurpose.AGREEMENTS).orElse(null) : null;
        return new AgreementView.Own(
                caller.organisationName(),
                open
                        && proposal.hasParty(organisation)
                        && proposal.assentOf(organisation).isEmpty(),
                ground,
                acts && thisYear && agreement.getEndedOn() == null,
                open && agreement.getSchool().equals(organisation),
                leaving && ground != null,
                leaving && agreement.getSchool().equals(organisation));
    }
}
