package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.ruleset.Endorsement;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.Submissions;

/**
 * Partners answer for what they send: each endorses, for itself, the rules under which it shares. Rules that are not
 * endorsed work too; every answer that is built on them says so.
 */
@Stateless
public class EndorsementService {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RulesInForce inForce;

    @Inject
    private Endorsements endorsements;

    @Inject
    private Submissions submissions;

    @Inject
    private Mandates mandates;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The rules in force under which the caller's organisation sends; empty when there are none in force. */
    @Allowed({Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public Optional<EndorsementView> own() {
        return inForce.rules().map(rules -> {
            RuleSet set = ruleSets.readable(rules.version());
            Optional<Endorsement> given = endorsements.of(current.get().organisationId(), set.getNumber());
            return new EndorsementView(
                    RuleSetRow.of(set),
                    Endorsements.sending(current.get().type(), rules),
                    given.map(EndorsementService::by).orElse(null),
                    given.map(Endorsement::getEndorsedAt).orElse(null),
                    given.map(Endorsement::isMandated).orElse(false),
                    holdsMandate(),
                    given.map(EndorsementView.OnPaper::of).orElse(null),
                    EndorsementView.OnPaper.of(
                            submissions.of(set).get(current.get().organisationId())));
        });
    }

    /** Of a paper the function, as who recorded it decided nothing. */
    private static String by(Endorsement given) {
        return given.getPaperFunction() == null ? given.getPerson().getName() : given.getPaperFunction();
    }

    private boolean holdsMandate() {
        return mandates.holds(
                entityManager.find(Membership.class, current.get().membershipId()),
                MandatePurpose.RULES,
                LocalDate.now(clock));
    }

    /**
     * Endorses a set for the caller's organisation; does nothing when it is endorsed already.
     *
     * @param number the version that the caller read
     * @throws RuleViolation when the caller has no mandate to do so, and when the set is not in force any more
     */
    @Allowed({Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public void endorse(int number) {
        String organisationId = current.get().organisationId();
        if (!holdsMandate()) {
            throw new RuleViolation("ruleset.endorsement.noMandate");
        }
        if (endorsements.of(organisationId, number).isEmpty()) {
            Organisation own = entityManager.find(Organisation.class, organisationId);
            RuleSet set = ruleSets.readable(number);
            entityManager.persist(new Endorsement(own, set, ruleSets.caller(), clock.instant()));
            submissions.settle(set, own);
        }
    }

    /** Takes the endorsement of the caller's organisation back; from then on its rules are a proposal again. */
    @Allowed({Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public void withdraw(int number) {
        endorsements.of(current.get().organisationId(), number).ifPresent(entityManager::remove);
    }

    /** How far each partner is that works with a school in the year of the set; by name, at most 1000. */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public List<EndorsementView.Partner> partners(int number) {
        Map<String, Endorsement> given = endorsements.of(number).stream()
                .collect(Collectors.toMap(one -> one.getOrganisation().getId(), one -> one));
        return entityManager
                .createQuery(
                        "select distinct o from Partnership p join p.partners o where p.schoolYear = :year"
                                + " order by o.shortKey, o.id",
                        Organisation.class)
                .setParameter("year", ruleSets.readable(number).getSchoolYear())
                .setMaxResults(MOST)
                .getResultStream()
                .map(partner -> partner(partner, given.get(partner.getId())))
                .toList();
    }

    private static EndorsementView.Partner partner(Organisation partner, Endorsement given) {
        return new EndorsementView.Partner(
                partner.getShortName(),
                partner.getType(),
                given == null ? null : by(given),
                given == null ? null : given.getEndorsedAt(),
                given != null && given.isMandated());
    }
}
