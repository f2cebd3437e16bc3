package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.OwnedRecords;

/** How many views, joint answers, agenda items, decisions and corrections were released to those that take part. */
@ApplicationScoped
public class CardCensus implements RecordCensus {

    /** An organisation's own view on a question. */
    public static final RecordKind PREPARATION = new RecordKind(
            "PREPARATION", "conversation.record.preparation.", Codes.GROUP_SIGNAL, Codes.PREVENTION, false);

    /** Joint answer, agenda item, decision and report of a conversation. */
    public static final RecordKind CONVERSATION = new RecordKind(
            "CONVERSATION", "conversation.record.conversation.", Codes.GROUP_SIGNAL, Codes.PREVENTION, true);

    private static final int MOST = 10_000;

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

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OwnedRecords owned;

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
                .flatMap(query -> entityManager
                        .createQuery(query, Object[].class)
                        .setMaxResults(MOST)
                        .getResultStream())
                .map(CardCensus::count);
        return Stream.concat(views, others).toList();
    }

    private static Count count(Object[] row) {
        return new Count(
                CONVERSATION,
                (String) row[0],
                (String) row[1],
                new Party((OrganisationType) row[2], (String) row[3]),
                (String) row[4],
                (Long) row[5]);
    }
}
