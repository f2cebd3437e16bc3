package nl.partnership.ejb.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.language.Terms;

/** How the terms stand at one school, for some eyes, in five statements whatever there is. */
@Dependent
class TermBook {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** All terms, in the order in which one chooses: first those that are shipped, those at rest last. */
    List<TermStanding> of(String schoolId, Eyes eyes) {
        Map<String, List<RoundRow>> rounds = rounds(schoolId).stream()
                .filter(round -> eyes.see(schoolId, round.party(), LanguageCensus.TERM_ROUND))
                .collect(groupingBy(RoundRow::termCode));
        Map<String, List<DefinitionRow>> definitions =
                definitions(schoolId).stream().collect(groupingBy(DefinitionRow::roundId));
        Map<String, List<AgreedRow>> agreed = agreed(schoolId, eyes).stream().collect(groupingBy(AgreedRow::termCode));
        List<OwnTermRow> own = own(schoolId, eyes);
        Set<String> resting =
                own.stream().filter(OwnTermRow::isResting).map(OwnTermRow::id).collect(toSet());
        return Stream.concat(Terms.all().stream(), own.stream().map(OwnTermRow::term))
                .map(term -> standing(
                        term,
                        resting.contains(term.code()),
                        agreed.getOrDefault(term.code(), List.of()),
                        rounds.getOrDefault(term.code(), List.of()),
                        definitions,
                        eyes))
                .toList();
    }

    private static TermStanding standing(
            Terms.Term term,
            boolean resting,
            List<AgreedRow> agreed,
            List<RoundRow> rounds,
            Map<String, List<DefinitionRow>> definitions,
            Eyes eyes) {
        RoundRow blind = rounds.stream().filter(RoundRow::isBlind).findFirst().orElse(null);
        DefinitionRow own = blind == null
                ? null
                : definitions.getOrDefault(blind.id(), List.of()).stream()
                        .filter(eyes::ownAnswer)
                        .findFirst()
                        .orElse(null);
        return new TermStanding(
                term,
                resting,
                agreed.stream().findFirst().orElse(null),
                blind,
                own,
                rounds.stream()
                        .filter(RoundRow::isOpened)
                        .sorted(Comparator.comparing(RoundRow::openedAt).reversed())
                        .map(round -> opened(round, definitions.getOrDefault(round.id(), List.of()), eyes))
                        .toList());
    }

    private static OpenedRound opened(RoundRow round, List<DefinitionRow> all, Eyes eyes) {
        List<DefinitionRow> visible = all.stream()
                .filter(one -> eyes.ownAnswer(one)
                        || (one.isKnown() && eyes.see(one.organisationId(), one.party(), LanguageCensus.DEFINITION)))
                .map(one -> one.isShown() || eyes.ownAnswer(one) ? one : one.withoutWords())
                .sorted(Comparator.comparing(DefinitionRow::type)
                        .thenComparing(NameKey.byOrganisation(DefinitionRow::organisation))
                        .thenComparing(DefinitionRow::team))
                .toList();
        return OpenedRound.of(round, all, visible);
    }

    private List<OwnTermRow> own(String schoolId, Eyes eyes) {
        return read(
                        "select " + OwnTermRow.SELECT + " from OwnTerm o where o.school.id = :school",
                        OwnTermRow.class,
                        schoolId)
                .stream()
                .filter(term -> eyes.see(schoolId, term.party(), LanguageCensus.OWN_TERM))
                .sorted(Comparator.comparing(OwnTermRow::isResting)
                        .thenComparing(term -> NameKey.fold(term.name()))
                        .thenComparing(OwnTermRow::id))
                .toList();
    }

    private List<RoundRow> rounds(String schoolId) {
        return read(
                "select " + RoundRow.SELECT + " from TermRound r join r.conversation c where r.school.id = :school"
                        + " and r.stoppedOn is null order by r.id",
                RoundRow.class,
                schoolId);
    }

    private List<DefinitionRow> definitions(String schoolId) {
        return read(
                "select " + DefinitionRow.SELECT + " from Definition d join d.round r join d.organisation o"
                        + " join d.author m where r.school.id = :school and r.stoppedOn is null order by d.id",
                DefinitionRow.class,
                schoolId);
    }

    /** The terms whose meaning is agreed, in three statements. */
    List<TermStanding> explained(String schoolId, Eyes eyes) {
        Map<String, AgreedRow> agreed = agreed(schoolId, eyes).stream()
                .filter(AgreedRow::isAgreed)
                .collect(toMap(AgreedRow::termCode, one -> one, (one, other) -> one));
        return agreed.isEmpty()
                ? List.of()
                : Stream.concat(
                                Terms.all().stream(),
                                own(schoolId, eyes).stream().map(OwnTermRow::term))
                        .filter(term -> agreed.containsKey(term.code()))
                        .map(term -> new TermStanding(term, false, agreed.get(term.code()), null, null, List.of()))
                        .toList();
    }

    /** What holds now, with what organisations think of it: of each term one. */
    List<AgreedRow> agreed(String schoolId, Eyes eyes) {
        List<AgreedRow> all = read(
                "select new nl.partnership.ejb.language.AgreedRow(a.id, a.version, a.termCode, a.text, a.authorParty,"
                        + " a.since) from AgreedDefinition a where a.school.id = :school and a.endedOn is null"
                        + " order by a.id",
                AgreedRow.class,
                schoolId);
        Map<String, List<OpinionRow>> opinions = read(
                        "select new nl.partnership.ejb.language.OpinionRow(a.id, o.id, o.shortName, o.type, x.authorParty,"
                                + " x.opinion) from DefinitionOpinion x join x.definition a"
                                + " join x.organisation o where a.school.id = :school and a.endedOn is null order by x.id",
                        OpinionRow.class,
                        schoolId)
                .stream()
                .filter(one -> eyes.see(one.organisationId(), one.party(), LanguageCensus.OPINION))
                .collect(groupingBy(OpinionRow::definitionId));
        return all.stream()
                .filter(one -> eyes.see(schoolId, one.party(), LanguageCensus.AGREED_DEFINITION))
                .map(one -> one.with(opinions.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private <T> List<T> read(String jpql, Class<T> type, String schoolId) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("school", schoolId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
