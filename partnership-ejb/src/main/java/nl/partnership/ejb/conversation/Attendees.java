package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.conversation.ConversationDetail.Guest;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.conversation.ConversationDetail.Prepared;
import nl.partnership.ejb.partner.Sight;

/** Who was asked to a conversation, who came, and how far each prepared it. */
@Dependent
public class Attendees {

    private static final int MOST = 500;

    private record Answerer(String organisationId, Team team) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    /** Who was asked, by the names of today. */
    public List<Participant> participants(String conversationId) {
        return participants(conversationId, UnaryOperator.identity());
    }

    List<Participant> participants(String conversationId, UnaryOperator<Who> named) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select x.id, x.attendance, b.id, " + Who.SELECT + " from Participant x join x.membership m"
                                + " join m.person r join m.organisation o left join o.board b where x.conversation.id = :conversation",
                        Object[].class)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> participant(row, named))
                .sorted(Comparator.comparing((Participant each) -> each.who().type())
                        .thenComparing(NameKey.byOrganisation(each -> each.who().organisation()))
                        .thenComparing(NameKey.byPerson(each -> each.who().name())))
                .toList();
    }

    private static Participant participant(Object[] row, UnaryOperator<Who> named) {
        Who who = named.apply(Who.from(row, 3));
        return new Participant(
                (String) row[0], who, new Belonging(who.organisationId(), (String) row[2]), (Attendance) row[1]);
    }

    /**
     * Who is at the table: who was asked and did not stay away.
     *
     * @param asked who was asked
     * @param reader who reads; null for the table by itself
     */
    public static AtTable atTable(Conversation conversation, Collection<Participant> asked, AtTable.Seat reader) {
        return table(
                conversation,
                asked.stream().filter(each -> each.attendance() != Attendance.ABSENT),
                reader,
                conversation.getGuests().stream().anyMatch(guest -> guest.getAttendance() != Attendance.ABSENT));
    }

    /** All who were asked, whether they came or not: who reads what is left of a conversation. */
    public static AtTable everybody(Conversation conversation, Collection<Participant> asked) {
        return table(
                conversation, asked.stream(), null, !conversation.getGuests().isEmpty());
    }

    private static AtTable table(
            Conversation conversation, Stream<Participant> asked, AtTable.Seat reader, boolean guests) {
        return new AtTable(
                conversation.getId(),
                conversation.getPartnership().getId(),
                asked.map(each -> new AtTable.Seat(each.of(), each.who().party()))
                        .collect(Collectors.toSet()),
                reader,
                guests);
    }

    List<Guest> guests(Conversation conversation) {
        return conversation.getGuests().stream()
                .map(guest -> new Guest(guest.getId(), guest.getName(), guest.getOrganisation(), guest.getAttendance()))
                .sorted(NameKey.byPerson(Guest::name))
                .toList();
    }

    /**
     * How far each organisation is that takes part, or each team of it that answers apart: a count, never a word of what it
     * wrote. Before the opening nobody learns that of another but who convenes, who sees whether something is ready and
     * no count. Of an organisation whose views the caller may not see, there is nothing.
     */
    public List<Prepared> prepared(ConversationRow head, Collection<Participant> participants) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select o.id, o.type, m.role, count(v) from Preparation v join v.organisation o join v.author m"
                                + " where v.conversation.id = :conversation"
                                + " and v.release = nl.partnership.domain.partner.Release.READY group by o.id, o.type, m.role",
                        Object[].class)
                .setParameter("conversation", head.id())
                .setMaxResults(MOST)
                .getResultList();
        Map<Answerer, Integer> ready = new HashMap<>();
        for (Object[] row : rows) {
            Party by = new Party((OrganisationType) row[1], (String) row[2]);
            if (sight.of((String) row[0], by, CardCensus.PREPARATION)) {
                ready.merge(new Answerer((String) row[0], Team.of(by)), ((Number) row[3]).intValue(), Integer::sum);
            }
        }
        return participants.stream()
                .map(Participant::who)
                .filter(who -> sight.of(who, CardCensus.PREPARATION))
                .filter(who -> head.status().isOpened() || head.convenes() || sight.ofUnopened(who))
                .map(who -> prepared(head, who, ready.getOrDefault(new Answerer(who.organisationId(), who.team()), 0)))
                .distinct()
                .toList();
    }

    private Prepared prepared(ConversationRow head, Who who, int ready) {
        boolean counted = head.status().isOpened() || sight.ofUnopened(who);
        return new Prepared(
                who.organisationId(),
                who.organisation(),
                who.type(),
                who.team(),
                ready > 0,
                counted ? ready : null,
                head.questions());
    }
}
