package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Ruling;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Situation;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.consent.OwnCases;
import nl.partnership.ejb.covenant.Covenants;
import nl.partnership.ejb.ruleset.Receivers;

/**
 * Makes of what somebody typed, and of the portal's own records, what a decision is about. Relation, covenant and
 * consents come from the records; of what was affirmed only that remains which a rule asks for.
 */
@Dependent
class Matters {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Receivers receivers;

    @Inject
    private OwnCases cases;

    @Inject
    private Covenants covenants;

    @Inject
    private MatterConsents consents;

    /** What the caller asks today. */
    Matter of(Asking asking, Optional<Rules> rules, LocalDate today) {
        AskingCheck.require(asking);
        return of(asking, receiver(asking, id -> receivers.find(id, today)), rules, today);
    }

    /** What the caller shared already, because of acute danger. */
    Matter ofDanger(Asking asking, Optional<Rules> rules, LocalDate today) {
        AskingCheck.require(asking);
        return of(asking, receiver(asking, id -> receivers.findInDanger(id, today)), rules, today);
    }

    private Matter of(Asking asking, Organisation receiver, Optional<Rules> rules, LocalDate today) {
        Organisation own = entityManager.find(Organisation.class, current.get().organisationId());
        SharingRequest request = new SharingRequest(
                current.get().party(),
                asking.receiver(),
                receiver == null ? Relation.OTHER_ORGANISATION : Receivers.relation(own, receiver),
                asking.categories(),
                asking.purpose(),
                asking.scope(),
                today);
        Facts told = new Facts(
                asking.age(),
                Facts.Covenant.NONE,
                AskingCheck.justification(asking),
                List.of(),
                asking.conditions(),
                Ruling.NONE);
        return matter(request, told, own, receiver, openCase(asking), rules);
    }

    /** What was asked before, as it stands today. */
    Matter again(Statement said, Optional<Rules> rules, LocalDate today) {
        SharingRequest then = said.situation().request();
        Organisation own = entityManager.find(Organisation.class, said.asker().organisationId());
        Organisation receiver =
                entityManager.find(Organisation.class, said.receiver().organisationId());
        SharingRequest request = new SharingRequest(
                then.sender(),
                then.receiver(),
                Receivers.relation(own, receiver),
                then.categories(),
                then.purpose(),
                then.scope(),
                today);
        // one that was erased meanwhile has no consents any more
        PupilCase pupilCase = said.pupilCase() == null
                ? null
                : entityManager.find(PupilCase.class, said.pupilCase().id());
        return matter(request, said.situation().facts().withRuling(Ruling.NONE), own, receiver, pupilCase, rules);
    }

    private Matter matter(
            SharingRequest request,
            Facts told,
            Organisation own,
            Organisation receiver,
            PupilCase pupilCase,
            Optional<Rules> rules) {
        List<Line> lines = rules.map(found -> found.answer(request).lines()).orElse(List.of());
        Set<String> asked =
                lines.stream().flatMap(line -> line.conditions().stream()).collect(Collectors.toSet());
        Facts.Covenant covenant = receiver == null || !asked.contains(Codes.COVENANT)
                ? Facts.Covenant.NONE
                : covenants.between(own.getId(), receiver.getId(), request.date());
        Facts facts = new Facts(
                asked.contains(Codes.CONSENT) ? told.age() : null,
                covenant,
                told.justification(),
                List.of(),
                AskingCheck.affirmed(told.conditions(), asked),
                Ruling.NONE);
        return new Matter(
                new Situation(request, facts, consents.of(lines, request, receiver, pupilCase)), receiver, pupilCase);
    }

    private static Organisation receiver(Asking asking, Function<String, Optional<Organisation>> reach) {
        if (asking.receiverOrganisationId() == null) {
            return null;
        }
        return reach.apply(asking.receiverOrganisationId())
                .filter(one -> one.getType() == asking.receiver().type())
                .orElseThrow(() -> RuleViolation.at("organisation", "sharing.decision.organisation"));
    }

    private PupilCase openCase(Asking asking) {
        if (Objects.requireNonNullElse(asking.caseId(), "").isBlank()) {
            return null;
        }
        PupilCase found = cases.require(asking.caseId());
        if (found.isClosed()) {
            throw RuleViolation.at("case", "sharing.decision.caseClosed");
        }
        return found;
    }
}
