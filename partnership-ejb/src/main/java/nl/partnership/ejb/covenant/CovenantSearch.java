package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;

/** Covenants, by their title and their parties. They are few, and read as in their list. */
@Dependent
public class CovenantSearch implements RecordSearch {

    @Inject
    private VisibleCovenants covenants;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "covenant.search",
                null,
                Set.of(Audience.PARTICIPANT, Audience.BOARD, Audience.DPO, Audience.ADMINISTRATOR),
                this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        return Listed.part(
                covenants.all().stream()
                        .filter(covenant -> words.areIn(covenant.getTitle(), parties(covenant)))
                        .map(CovenantSearch::row)
                        .toList(),
                first,
                most);
    }

    private static String parties(Covenant covenant) {
        return covenant.getParties().stream()
                .map(Organisation::getShortName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** It is of all its parties, and so no one's own. */
    private static FoundRecord row(Covenant covenant) {
        return new FoundRecord(
                "covenant",
                covenant.getId(),
                null,
                Sentence.asItIs(covenant.getTitle()),
                null,
                parties(covenant),
                covenant.getLastDay(),
                "/covenant/covenant.xhtml?id=" + covenant.getId());
    }
}
