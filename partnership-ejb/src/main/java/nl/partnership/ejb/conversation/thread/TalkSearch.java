package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.RecordFinder.Wanted;

/** What was said in conversations, for the organisations that take part in them. */
@Dependent
public class TalkSearch implements RecordSearch {

    private static final int QUESTION = 7;

    private static final String SAID =
            "x.id, x.text, " + ConversationAccess.SCHOOL_NAME + ", s.id, c.heldOn, c.id, c.status";

    private static final String ASKED = SAID + ", x.questionCode";

    private static final String SEEN = " join p.school s where " + PartnershipAccess.MINE + " and "
            + ConversationAccess.ATTENDED + " and " + RecordFinder.TOLD;

    private static final String IN = " join x.conversation c join c.partnership p join m.organisation o" + SEEN;

    private static final String VIEWS = "Preparation x join x.author m join x.organisation o join x.conversation c"
            + " join c.partnership p" + SEEN + " and x.release = :ready and c.openedAt is not null";

    // noted in a conversation, or beforehand for one; the school alone sees what waits for one
    private static final String AGENDA = "AgendaItem x join x.author m join m.organisation o join x.partnership p"
            + " left join x.raisedIn i left join x.agendaOf g left join Conversation c on c.id = coalesce(i.id, g.id)"
            + SEEN;

    private static final String LATEST = " order by c.heldOn desc, x.id";

    @Inject
    private RecordFinder finder;

    @Override
    public List<Shelf> shelves() {
        return List.of(
                said("answers", ASKED, "Answer x join x.writer m" + IN),
                said("decisions", ASKED, "Decision x join x.author m" + IN),
                said("agenda", ASKED, AGENDA),
                shelf("views", CardCensus.PREPARATION, ASKED, VIEWS, Map.of("ready", Release.READY)),
                said("corrections", SAID, "Correction x join x.author m" + IN));
    }

    private Shelf said(String name, String select, String from) {
        return shelf(name, CardCensus.CONVERSATION, select, from, Map.of());
    }

    private Shelf shelf(String name, RecordKind kind, String select, String from, Map<String, Object> parameters) {
        Wanted wanted = new Wanted(select, from, LATEST, kind, parameters);
        return new Shelf(
                "conversation.search." + name,
                kind,
                Set.of(Audience.PARTICIPANT),
                (words, first, most) -> finder.find(wanted, words, first, most, TalkSearch::row));
    }

    private static FoundRecord row(Object[] row) {
        String conversation = (String) row[5];
        return new FoundRecord(
                HoldService.SUBJECT,
                conversation == null ? (String) row[0] : conversation,
                (String) row[3],
                null,
                (String) row[1],
                (String) row[2],
                (LocalDate) row[4],
                Talked.path(
                        conversation,
                        (ConversationStatus) row[6],
                        row.length > QUESTION ? (String) row[QUESTION] : null));
    }
}
