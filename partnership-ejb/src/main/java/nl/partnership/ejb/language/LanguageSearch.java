package nl.partnership.ejb.language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.RecordFinder.Wanted;
import nl.partnership.ejb.partner.Sight;

/** Terms that schools added, and what terms mean: what was agreed, and what each organisation said in a round that was opened. */
@Dependent
public class LanguageSearch implements RecordSearch {

    private static final Set<Audience> READERS = Set.of(Audience.PARTICIPANT, Audience.BOARD);

    private static final String OWN = "OwnTerm x join x.school s, " + RecordFinder.OF_TODAY
            + " and x.restedOn is null and (s.id in :own or x.authorParty in :parties)";

    private static final String AGREED = "AgreedDefinition x join x.school s left join x.ownTerm w, "
            + RecordFinder.OF_TODAY + " and x.endedOn is null and (s.id in :own or x.authorParty in :parties)";

    private static final String DEFINITIONS = "Definition x join x.round r join r.school s join x.organisation o"
            + " join x.author m left join r.ownTerm w, " + RecordFinder.OF_TODAY + " and " + RecordFinder.TOLD
            + " and r.openedAt is not null and r.stoppedOn is null and x.release = :ready"
            + " and (s.id in :own or r.authorParty in :parties)";

    private static final String OF = "x.id, s.id, s.shortName, ";
    private static final String LATEST = " order by s.nameKey, x.id";

    @Inject
    private RecordFinder finder;

    @Inject
    private Sight sight;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                shelf("own", LanguageCensus.OWN_TERM, this::own),
                shelf("agreed", LanguageCensus.AGREED_DEFINITION, this::agreed),
                shelf("definitions", LanguageCensus.DEFINITION, this::definitions));
    }

    private static Shelf shelf(String name, RecordKind kind, Finder finder) {
        return new Shelf("language.search." + name, kind, READERS, finder);
    }

    private Listed<FoundRecord> own(Words words, int first, int most) {
        Wanted wanted = new Wanted(
                OF + "x.examples, x.id, x.name, x.since",
                OWN,
                LATEST,
                LanguageCensus.OWN_TERM,
                Map.of("parties", sight.tellers(LanguageCensus.OWN_TERM)));
        return finder.find(
                wanted,
                words,
                first,
                most,
                row -> term(row, "own-term", (String) row[1], (String) row[2], (LocalDate) row[6]));
    }

    private Listed<FoundRecord> agreed(Words words, int first, int most) {
        Wanted wanted = new Wanted(
                OF + "x.text, x.termCode, w.name, x.since",
                AGREED,
                LATEST,
                LanguageCensus.AGREED_DEFINITION,
                Map.of("parties", sight.tellers(LanguageCensus.AGREED_DEFINITION)));
        return finder.find(
                wanted,
                words,
                first,
                most,
                row -> term(row, "agreed-definition", (String) row[1], (String) row[2], (LocalDate) row[6]));
    }

    private Listed<FoundRecord> definitions(Words words, int first, int most) {
        Wanted wanted = new Wanted(
                OF + "x.text, r.termCode, w.name, o.id, o.shortName",
                DEFINITIONS,
                LATEST,
                LanguageCensus.DEFINITION,
                Map.of("ready", Release.READY, "parties", sight.tellers(LanguageCensus.TERM_ROUND)));
        return finder.find(
                wanted,
                words,
                first,
                most,
                row -> term(
                        row, "definition", (String) row[6], FoundRecord.place((String) row[7], (String) row[2]), null));
    }

    private static FoundRecord term(Object[] row, String kind, String ownerId, String place, LocalDate day) {
        return new FoundRecord(
                kind,
                (String) row[0],
                ownerId,
                Sentence.asItIs(row[5] == null ? TermName.text((String) row[4]) : (String) row[5]),
                (String) row[3],
                place,
                day,
                "/language/term.xhtml?school=" + row[1] + "&term=" + row[4]);
    }
}
