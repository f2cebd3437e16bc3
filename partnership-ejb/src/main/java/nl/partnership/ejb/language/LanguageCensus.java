package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How much of this room there is for each party of today. */
@ApplicationScoped
public class LanguageCensus implements RecordCensus {

    /** That a term is talked about, and how many examples mean the same to all. */
    public static final RecordKind TERM_ROUND =
            new RecordKind("TERM_ROUND", "language.round.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** A term that a school added, with its examples. */
    public static final RecordKind OWN_TERM =
            new RecordKind("OWN_TERM", "language.own.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** What an organisation means by a term. */
    public static final RecordKind DEFINITION =
            new RecordKind("DEFINITION", "language.definition.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    /** What all mean by it. */
    public static final RecordKind AGREED_DEFINITION = new RecordKind(
            "AGREED_DEFINITION", "language.agreed.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** What an organisation thinks of that. */
    public static final RecordKind OPINION = new RecordKind(
            "DEFINITION_OPINION", "language.opinion.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    /** That a case is practised with, and how often all gave the same answer. */
    public static final RecordKind PRACTICE_ROUND =
            new RecordKind("PRACTICE_ROUND", "language.practice.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, true);

    /** A case to learn from; its check, by another person, is recorded with it. */
    public static final RecordKind CASE = new RecordKind(
            "LEARNING_CASE",
            "language.case.",
            Codes.ANONYMISED_CASE,
            Codes.CASE_LEARNING,
            false,
            Set.of(Codes.SECOND_PERSON));

    /** Such a case as one sector reads it, which is shown only as long as the case is. */
    public static final RecordKind PERSPECTIVE = new RecordKind(
            "CASE_PERSPECTIVE",
            "language.perspective.",
            Codes.ANONYMISED_CASE,
            Codes.CASE_LEARNING,
            false,
            Set.of(Codes.SECOND_PERSON));

    /** What was learned of it. */
    public static final RecordKind LESSON =
            new RecordKind("CASE_LESSON", "language.lesson.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final String OF_SCHOOL = ", Partnership p join p.school ps";
    private static final String IS_TODAY = " ps.id = s.id and p.schoolYear = :year";
    private static final String TO_PARTNERS = " join p.partners v";
    private static final String TO_SCHOOL = " join p.school v";

    @Inject
    private ReleasedCounts counts;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                OWN_TERM,
                TERM_ROUND,
                DEFINITION,
                AGREED_DEFINITION,
                OPINION,
                PRACTICE_ROUND,
                CASE,
                PERSPECTIVE,
                LESSON);
    }

    @Override
    public List<Count> released() {
        return Stream.of(
                        ofSchool(OWN_TERM, "OwnTerm r", "r.restedOn is null"),
                        ofSchool(TERM_ROUND, "TermRound r", "r.stoppedOn is null"),
                        ofSchool(PRACTICE_ROUND, "PracticeRound r", "r.stoppedOn is null"),
                        ofSchool(AGREED_DEFINITION, "AgreedDefinition r", "r.endedOn is null"),
                        ofSchool(LESSON, "CaseLesson r", "r.notedOn is not null"),
                        cases(TO_PARTNERS),
                        cases(TO_SCHOOL),
                        perspectives(TO_PARTNERS),
                        perspectives(TO_SCHOOL),
                        opinions(TO_PARTNERS),
                        opinions(TO_SCHOOL),
                        definitions(TO_PARTNERS),
                        definitions(TO_SCHOOL))
                .flatMap(one -> one)
                .toList();
    }

    private Stream<Count> ofSchool(RecordKind kind, String entity, String condition) {
        return counts.byParty(
                kind,
                "select s.id, s.shortName, r.authorParty, v.id, count(r) from " + entity + " join r.school s"
                        + OF_SCHOOL
                        + TO_PARTNERS + " where" + IS_TODAY + " and " + condition
                        + " group by s.id, s.shortName, r.authorParty, v.id",
                year());
    }

    private Stream<Count> opinions(String viewers) {
        return counts.byParty(
                OPINION,
                "select o.id, o.shortName, r.authorParty, v.id, count(r) from DefinitionOpinion r join r.organisation o"
                        + " join r.definition d join d.school s" + OF_SCHOOL + viewers + " where" + IS_TODAY
                        + " and d.endedOn is null and v.id <> o.id group by o.id, o.shortName, r.authorParty, v.id",
                year());
    }

    private Stream<Count> definitions(String viewers) {
        return owned
                .released(
                        DEFINITION,
                        "Definition",
                        " join r.round t join r.school s" + OF_SCHOOL + viewers,
                        " and" + IS_TODAY + " and v.id <> o.id and t.openedAt is not null",
                        year())
                .stream();
    }

    private Stream<Count> cases(String viewers) {
        return owned
                .released(
                        CASE,
                        "LearningCase",
                        " join r.school s" + OF_SCHOOL + viewers,
                        " and" + IS_TODAY + " and v.id <> o.id and r.stage in :shown",
                        shown())
                .stream();
    }

    private Stream<Count> perspectives(String viewers) {
        return owned
                .released(
                        PERSPECTIVE,
                        "CasePerspective",
                        " join r.learningCase t join r.school s" + OF_SCHOOL + viewers,
                        " and" + IS_TODAY + " and v.id <> o.id and t.openedAt is not null and t.stage in :shown",
                        shown())
                .stream();
    }

    private Map<String, Object> shown() {
        Map<String, Object> shown = new HashMap<>(year());
        shown.put("shown", Set.of(CaseStage.SHARED, CaseStage.CLOSED));
        return shown;
    }

    private Map<String, Object> year() {
        return Map.of("year", SchoolYear.of(LocalDate.now(clock)));
    }
}
