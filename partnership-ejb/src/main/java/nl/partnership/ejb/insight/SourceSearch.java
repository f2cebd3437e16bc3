package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;

/** Sources of figures. They are few, and read as in their list. */
@Dependent
public class SourceSearch implements RecordSearch {

    @Inject
    private Sources sources;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "insight.search.sources",
                SourceCensus.SOURCE,
                Set.of(Audience.PARTICIPANT, Audience.BOARD),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        return Listed.part(
                sources.seen().stream()
                        .filter(row -> words.areIn(
                                row.terms().name(),
                                row.terms().period(),
                                row.terms().why(),
                                row.organisation()))
                        .map(SourceSearch::row)
                        .toList(),
                first,
                most);
    }

    private static FoundRecord row(SourceRow row) {
        return new FoundRecord(
                "data-source",
                row.id(),
                row.organisationId(),
                Sentence.of("insight.source.thread", row.name()),
                row.terms().why(),
                FoundRecord.place(row.organisation(), row.school()),
                null,
                "/insight/source.xhtml?id=" + row.id());
    }
}
