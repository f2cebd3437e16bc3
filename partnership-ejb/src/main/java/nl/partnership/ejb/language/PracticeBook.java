package nl.partnership.ejb.language;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.PracticeCases;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RulesInForce;

/** What was practised at one school, for some eyes. What the rules say to a case is asked anew each time. */
@Dependent
class PracticeBook {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private record Given(String roundId, String organisationId, Team team, Outcome answer) {}

    /**
     * What was practised.
     *
     * @param results newest first
     * @param halves how often all gave the same answer, of the halves of this school year that are over
     */
    record Practised(List<PracticeResult> results, List<PracticeView.Half> halves) {}

    /** The rounds that were not stopped; the rules are left out of them. */
    Practised of(String schoolId, Eyes eyes) {
        Map<String, List<Given>> given = given(schoolId).stream().collect(groupingBy(Given::roundId));
        List<PracticeRow> rounds = rounds(schoolId).stream()
                .filter(round -> eyes.see(schoolId, round.party(), LanguageCensus.PRACTICE_ROUND))
                .toList();
        return new Practised(
                rounds.stream()
                        .map(round -> new PracticeResult(round, own(given.getOrDefault(round.id(), List.of())), null))
                        .toList(),
                Agreement.halves(
                        rounds.stream()
                                .filter(PracticeRow::isOpened)
                                .map(round -> new Agreement.Case(
                                        round.openedOn(),
                                        organisations(given.getOrDefault(round.id(), List.of())),
                                        different(given.getOrDefault(round.id(), List.of()))))
                                .toList(),
                        LocalDate.now(clock)));
    }

    private static int organisations(List<Given> given) {
        return (int) given.stream().map(Given::organisationId).distinct().count();
    }

    private static int different(List<Given> given) {
        return (int) given.stream().map(Given::answer).distinct().count();
    }

    private Outcome own(List<Given> given) {
        return given.stream()
                .filter(one -> !current.get().isWalking()
                        && one.organisationId().equals(current.get().organisationId())
                        && one.team() == Team.of(current.get().party()))
                .map(Given::answer)
                .findFirst()
                .orElse(null);
    }

    /** With what the rules of today say to its case. */
    PracticeResult withRules(PracticeResult of) {
        return new PracticeResult(of.round(), of.own(), line(of.round().practiceCode()));
    }

    private Line line(String code) {
        return inForce.rules()
                .map(rules -> rules.answer(PracticeCases.of(code).orElseThrow().request(inForce.today()))
                        .lines()
                        .get(0))
                .orElse(null);
    }

    private List<PracticeRow> rounds(String schoolId) {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.language.PracticeRow(r.id, r.version, r.practiceCode, r.authorParty,"
                                + " c.id, c.heldOn, r.openedAt) from PracticeRound r join r.conversation c"
                                + " where r.school.id = :school and r.stoppedOn is null order by r.id",
                        PracticeRow.class)
                .setParameter("school", schoolId)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing(PracticeRow::openedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private List<Given> given(String schoolId) {
        return entityManager
                .createQuery(
                        "select r.id, a.organisation.id, a.team, a.answer from PracticeAnswer a join a.round r"
                                + " where r.school.id = :school and r.stoppedOn is null order by a.id",
                        Object[].class)
                .setParameter("school", schoolId)
                .setMaxResults(MOST * 10)
                .getResultStream()
                .map(row -> new Given((String) row[0], (String) row[1], (Team) row[2], (Outcome) row[3]))
                .toList();
    }
}
