package nl.partnership.ejb.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.language.Answers;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.Sight;

/** How far a school and its partners meant the same by their terms, then and now, and how their practice went. */
@Dependent
class LanguageYear implements LookBack {

    private static final String TOOL = "glossary";

    @Inject
    private TermBook book;

    @Inject
    private PracticeBook practice;

    @Inject
    private LanguageAccess access;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    @Override
    public List<Line> lines(YearOf year) {
        return Stream.concat(terms(year), practised(year)).toList();
    }

    private Stream<Line> terms(YearOf year) {
        return book.of(year.schoolId(), Eyes.of(sight)).stream()
                .map(term -> line(year, term))
                .filter(Objects::nonNull);
    }

    /** Null for a term that was not talked about in that year, and of which nothing was agreed in it. */
    private Line line(YearOf year, TermStanding term) {
        List<OpenedRound> rounds = term.opened().stream()
                .filter(round -> round.measure() != null
                        && year.year().contains(round.measure().on()))
                .toList();
        boolean agreed =
                term.agreed() != null && year.year().contains(term.agreed().since());
        if (rounds.isEmpty() && !agreed) {
            return null;
        }
        rounds.forEach(round -> {
            trail.seen("term-round", round.round().id(), year.schoolId());
            owned.seen("definition", round.round().id(), round.definitions());
        });
        if (agreed) {
            trail.seen("agreed-definition", term.agreed().id(), year.schoolId());
        }
        return new Line(
                Part.AGREED,
                TOOL,
                agreed ? term.agreed().text() : null,
                Sentence.several(List.of(
                        TermName.of(term.term()), Sentence.of(agreed ? "language.year.agreed" : "language.year"))),
                rounds.isEmpty() ? null : thenAndNow(rounds),
                "/language/term.xhtml?school=" + year.schoolId() + "&term=" + term.termCode());
    }

    /** The rounds of a year, the newest first. */
    private static Sentence thenAndNow(List<OpenedRound> rounds) {
        Measure now = rounds.get(0).measure();
        Measure then = rounds.get(rounds.size() - 1).measure();
        return rounds.size() == 1
                ? Sentence.of("language.tool.same", now.same(), Answers.EXAMPLES)
                : Sentence.of("language.tool.sameBefore", now.same(), Answers.EXAMPLES, then.on(), then.same());
    }

    /** Of halves of the year of today alone, as everywhere. */
    private Stream<Line> practised(YearOf year) {
        if (!year.year().equals(SchoolYear.of(access.today()))) {
            return Stream.empty();
        }
        return practice.of(year.schoolId(), Eyes.of(sight)).halves().stream()
                .map(half -> new Line(
                        Part.PRACTISED,
                        "sharing",
                        null,
                        Sentence.of(half.key(), half.same(), half.cases()),
                        null,
                        "/language/practice.xhtml?school=" + year.schoolId()));
    }
}
