package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.BlindAnswers;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many views, joint answers, agenda items, decisions and corrections were released to those that take part. */
@ApplicationScoped
public class CardCensus implements RecordCensus, BlindAnswers {

    /** An organisation's own view on a question. */
    public static final RecordKind PREPARATION = new RecordKind(
            "PREPARATION", "conversation.record.preparation.", Codes.GROUP_SIGNAL, Codes.PREVENTION, false);

    /** Joint answer, agenda item, decision and report of a conversation. */
    public static final RecordKind CONVERSATION = new RecordKind(
            "CONVERSATION", "conversation.record.conversation.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final String GROUP =
            "select o.id, o.shortName, m.organisation.type, m.role, v.organisation.id, count(distinct r)";
    private static final String BY = " group by o.id, o.shortName, m.organisation.type, m.role, v.organisation.id";

    private static final String ANSWERS =
            GROUP + " from Answer r join r.writer m join r.conversation c join c.partnership p join p.school o"
                    + " join c.participants x join x.membership v" + BY;
    private static final String AGENDA =
            GROUP + " from AgendaItem r join r.author m join r.partnership p join p.school o left join r.raisedIn a"
                    + " left join r.agendaOf b, Conversation c join c.participants x join x.membership v"
                    + " where (c.id = a.id or c.id = b.id)" + BY;
    private static final String DECISIONS =
            GROUP + " from Decision r join r.author m join r.conversation c join c.partnership p join p.school o"
                    + " join c.participants x join x.membership v" + BY;
    private static final String CORRECTIONS =
            GROUP + " from Correction r join r.author m join m.organisation o join r.conversation c"
                    + " join c.participants x join x.membership v" + BY;

    @Inject
    private OwnedRecords owned;

    @Inject
    private ReleasedCounts counts;

    @Override
    public List<RecordKind> kinds() {
        return List.of(PREPARATION, CONVERSATION);
    }

    @Override
    public List<Count> released() {
        Stream<Count> views = owned
                .released(
                        PREPARATION,
                        "Preparation",
                        "join r.conversation c join c.participants x join x.membership y join y.organisation v",
                        " and c.openedAt is not null")
                .stream();
        Stream<Count> others = Stream.of(ANSWERS, AGENDA, DECISIONS, CORRECTIONS)
                .flatMap(query -> counts.byRole(CONVERSATION, query, Map.of()));
        return Stream.concat(views, others).toList();
    }

    @Override
    public Map<String, String> opened() {
        return Map.of(
                "preparation",
                "preparation x join conversation c on c.id = x.conversation_id where c.opened_at is not null");
    }
}
