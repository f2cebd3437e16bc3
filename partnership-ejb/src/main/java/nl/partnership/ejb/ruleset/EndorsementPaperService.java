package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.ruleset.Endorsement;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Endorsing on paper: who may not endorse lays the rules before who may, and who convenes at a school with which the partner
 * works records what came back.
 */
@Stateless
@Allowed(Audience.CONVENER)
public class EndorsementPaperService {

    /** What a task to lay the rules before somebody hangs on. */
    public static final String SUBJECT = "rule-set";

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
    private PartnershipAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Lays the rules before who may decide for the caller's organisation; whoever does so gets a task, unless the
     * organisation has one for it that is open.
     *
     * @param number the version that the caller read
     * @param before the function of who decides
     * @throws RuleViolation at the field {@code before}, and when it is endorsed already
     */
    @Allowed({Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public void submit(int number, String before) {
        content.require("before", before);
        RuleSet set = open(number, current.get().organisationId());
        submissions.lay(
                set,
                before,
                new LaidBefore(
                        SUBJECT,
                        set.getId(),
                        access.today().stream()
                                .findFirst()
                                .map(Partnership::getId)
                                .orElse(null),
                        entityManager.find(Membership.class, current.get().membershipId()),
                        MailText.of(current.get().language(), "ruleset.endorsement.task")));
    }

    private RuleSet open(int number, String organisationId) {
        if (inForce.rules().stream().noneMatch(rules -> rules.version() == number)
                || endorsements.of(organisationId, number).isPresent()) {
            throw new RuleViolation("ruleset.endorsement.notNow");
        }
        return ruleSets.readable(number);
    }

    /** How far the partners of the caller's school are with the rules in force, by name; empty when there are none. */
    public List<EndorsementView.Here> here() {
        return inForce.rules()
                .map(rules -> here(ruleSets.readable(rules.version())))
                .orElse(List.of());
    }

    private List<EndorsementView.Here> here(RuleSet set) {
        Map<String, Endorsement> given = endorsements.of(set.getNumber()).stream()
                .collect(Collectors.toMap(one -> one.getOrganisation().getId(), Function.identity()));
        Map<String, Submission> laid = submissions.of(set);
        return partners()
                .map(partner -> EndorsementView.Here.of(
                        set.getNumber(), partner, given.get(partner.getId()), laid.get(partner.getId())))
                .toList();
    }

    private Stream<Organisation> partners() {
        return access.parties().stream().filter(party -> !party.isSchool());
    }

    /**
     * Records that a partner endorsed on paper.
     *
     * @param number the version that is in force
     * @param organisationId a partner of the caller's school that did not endorse yet
     * @param function of who endorsed
     * @param day on which they did
     * @throws RuleViolation at the fields {@code function} and {@code paperDay}, and when it is endorsed already
     * @throws NotFound when it is no partner of the caller's school
     */
    public void recordPaper(int number, String organisationId, String function, LocalDate day) {
        Organisation partner = partners()
                .filter(one -> one.getId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation", organisationId));
        content.require("function", function);
        RuleSet set = open(number, organisationId);
        entityManager.persist(new Endorsement(partner, set, ruleSets.caller(), clock.instant())
                .onPaper(function, day, LocalDate.now(clock)));
        submissions.settle(set, partner);
    }
}
