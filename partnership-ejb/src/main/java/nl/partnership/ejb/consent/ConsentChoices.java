package nl.partnership.ejb.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.FromSender;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.ejb.ruleset.RulesInForce;

/** From whom and from what one chooses to record a consent. */
@Dependent
class ConsentChoices {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** See {@link ConsentService#receivers}. */
    List<ReceiverChoice> receivers() {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.ruleset.ReceiverChoice(o.id, o.name, o.type)"
                                + " from Organisation o, Organisation mine left join o.board ob left join mine.board mb"
                                + " where mine.id = :own and o.closed = false and o.id <> :own"
                                + " and (ob is null or ob.id <> :own) and (mb is null or mb.id <> o.id)"
                                + " and (ob.id = mb.id or exists (select p.id from Partnership p"
                                + " where p.schoolYear = :year and (p.school = o or o member of p.partners)"
                                + " and (p.school = mine or p.school.board = mine or mine member of p.partners)))"
                                + " order by o.nameKey",
                        ReceiverChoice.class)
                .setParameter("own", current.get().organisationId())
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** See {@link ConsentService#possibleCategories}. */
    List<String> categories() {
        LocalDate today = inForce.today();
        Set<String> never = inForce.rules()
                .map(rules -> FromSender.neverShared(rules, current.get().type(), today))
                .orElse(Set.of());
        return Consent.possibleCategories().stream()
                .map(Vocabulary.Category::code)
                .filter(code -> !never.contains(code))
                .toList();
    }

    /** The chosen one; null when it cannot be named. */
    Organisation receiver(String id) {
        return receivers().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> entityManager.find(Organisation.class, choice.id()))
                .orElse(null);
    }
}
