package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.language.LanguageCensus;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.RecordFinder.Wanted;
import nl.partnership.ejb.partner.Sight;

/** Cases to learn from with their perspectives and lessons; of one that is changed after its check nothing is found. */
@Dependent
public class CaseSearch implements RecordSearch {

    private static final List<CaseStage> SHARED = List.of(CaseStage.SHARED, CaseStage.CLOSED);

    private static final int FIRST_TEXT = 6;

    /** A case {@code c} of organisation {@code co} that the caller sees. */
    private static final String SEEN = " join c.school s join c.organisation co join c.author cm, "
            + RecordFinder.OF_TODAY + " and c.release = :ready and c.stage in :shared"
            + " and (co.id in :own or cm.role in :tellers)";

    private static final String CASES = "LearningCase x join LearningCase c on c.id = x.id" + SEEN;

    private static final String PERSPECTIVES =
            "CasePerspective x join x.organisation o join x.author m join x.learningCase c" + SEEN + " and "
                    + RecordFinder.TOLD + " and x.release = :ready and c.openedAt is not null";

    private static final String LESSONS =
            "CaseLesson x join x.learningCase c" + SEEN + " and (s.id in :own or x.authorParty in :parties)";

    private static final String OF = "c.id, c.title, s.shortName, ";

    @Inject
    private RecordFinder finder;

    @Inject
    private Sight sight;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                shelf("cases", LanguageCensus.CASE, OF + "co.id, co.shortName, x.id, x.story, x.question", CASES),
                shelf(
                        "perspectives",
                        LanguageCensus.PERSPECTIVE,
                        OF + "o.id, o.shortName, x.id, x.sees, x.does, x.mayShare",
                        PERSPECTIVES),
                shelf("lessons", LanguageCensus.LESSON, OF + "s.id, s.shortName, x.id, x.text", LESSONS));
    }

    private Shelf shelf(String name, RecordKind kind, String select, String from) {
        return new Shelf(
                "language.search." + name,
                kind,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                (words, first, most) -> find(kind, select, from, words, first, most));
    }

    private Listed<FoundRecord> find(RecordKind kind, String select, String from, Words words, int first, int most) {
        Map<String, Object> parameters =
                Map.of("ready", Release.READY, "shared", SHARED, "tellers", sight.tellingRoles(LanguageCensus.CASE));
        if (kind == LanguageCensus.LESSON) {
            parameters = Stream.concat(
                            parameters.entrySet().stream(), Stream.of(Map.entry("parties", sight.tellers(kind))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        return finder.find(
                new Wanted(select, from, " order by s.nameKey, c.id, x.id", kind, parameters),
                words,
                first,
                most,
                CaseSearch::row);
    }

    private static FoundRecord row(Object[] row) {
        return new FoundRecord(
                "learning-case",
                (String) row[0],
                (String) row[3],
                Sentence.asItIs((String) row[1]),
                Stream.of(row)
                        .skip(FIRST_TEXT)
                        .filter(text -> text != null)
                        .map(String.class::cast)
                        .collect(Collectors.joining("\n")),
                FoundRecord.place((String) row[4], (String) row[2]),
                null,
                "/language/case.xhtml?id=" + row[0]);
    }
}
