package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.ruleset.Endorsement;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.partner.Participations;

/** That the rules for sharing were advised on and adopted, and by which partners of a school they were confirmed. */
@ApplicationScoped
class RulesEvidence implements Evidence {

    private static final String KIND = "rule-set";
    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    @Inject
    private Participations participations;

    @Override
    public List<Line> of(Subject subject) {
        return inForce.id()
                .map(id -> entityManager.find(RuleSet.class, id))
                .map(set -> lines(set, subject))
                .orElse(List.of());
    }

    private List<Line> lines(RuleSet set, Subject subject) {
        List<Line> lines = new ArrayList<>();
        if (set.getAdvisedOn() != null) {
            lines.add(new Line(
                    Kind.RULES_ADVICE,
                    Sentence.of("ruleset.evidence.advice", set.getNumber()),
                    Evidence.function(Overseers.OFFICER),
                    set.getAdvisedOn(),
                    null,
                    null));
        }
        lines.add(new Line(
                Kind.RULES,
                Sentence.of("ruleset.evidence.rules", set.getNumber(), set.getLastDay()),
                Evidence.function(Overseers.BOARD_MEMBER),
                set.getAdoptedOn(),
                Participations.told(
                        participations.of(KIND, List.of(set.getId())).get(set.getId())),
                null));
        endorsed(set, subject).forEach(one -> lines.add(line(one)));
        return lines;
    }

    private static Line line(Endorsement endorsement) {
        return new Line(
                Kind.ENDORSEMENT,
                Sentence.of(
                        "ruleset.evidence.endorsed",
                        endorsement.getOrganisation().getName()),
                endorsement.getPaperFunction() == null
                        ? Sentence.asItIs(endorsement.getOrganisation().getName())
                        : Sentence.asItIs(endorsement.getPaperFunction()),
                endorsement.getPaperDay() == null ? Day.of(endorsement.getEndorsedAt()) : endorsement.getPaperDay(),
                null,
                null);
    }

    private List<Endorsement> endorsed(RuleSet set, Subject subject) {
        return entityManager
                .createQuery(
                        "select e from Endorsement e join fetch e.organisation o where e.ruleSet = :set and exists"
                                + " (select p.id from Partnership p join p.partners q where p.school.id = :school"
                                + " and p.schoolYear = :year and q.id = o.id) order by o.nameKey",
                        Endorsement.class)
                .setParameter("set", set)
                .setParameter("school", subject.schoolId())
                .setParameter("year", subject.year())
                .setMaxResults(MOST)
                .getResultList();
    }
}
