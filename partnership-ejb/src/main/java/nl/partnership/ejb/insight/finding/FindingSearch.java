package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.RecordFinder.Wanted;

/** What organisations see at a school, of rounds that were opened, and what they see together. */
@Dependent
public class FindingSearch implements RecordSearch {

    private static final Wanted OPENED = new Wanted(
            "x.id, x.text, o.id, o.shortName, " + ConversationAccess.SCHOOL_NAME + ", c.heldOn, c.id",
            "Finding x join x.author m join x.organisation o join x.conversation c join c.partnership p join p.school s where "
                    + PartnershipAccess.MINE + " and " + ConversationAccess.ATTENDED + " and " + RecordFinder.TOLD
                    + " and x.release = :ready and c.openedAt is not null",
            " order by c.heldOn desc, x.id",
            FindingCensus.FINDING,
            Map.of("ready", Release.READY));

    @Inject
    private RecordFinder finder;

    @Inject
    private JointFindings joints;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                new Shelf(
                        "insight.search.joint",
                        FindingCensus.JOINT,
                        Set.of(Audience.PARTICIPANT, Audience.BOARD),
                        (words, first, most) -> joints.found(words, first, most)),
                new Shelf(
                        "insight.search.findings",
                        FindingCensus.FINDING,
                        Set.of(Audience.PARTICIPANT),
                        (words, first, most) -> finder.find(OPENED, words, first, most, FindingSearch::row)));
    }

    private static FoundRecord row(Object[] row) {
        return new FoundRecord(
                "finding",
                (String) row[6],
                (String) row[2],
                null,
                (String) row[1],
                FoundRecord.place((String) row[3], (String) row[4]),
                (LocalDate) row[5],
                "/insight/finding-round.xhtml?id=" + row[6]);
    }
}
