package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.card.ThemeRow;

/** Gathers what a convener chooses from when planning. */
@Dependent
class PlanningDesk {

    private static final int MOST = 200;
    private static final int USUAL_MINUTES = 90;
    private static final LocalTime USUAL_START = LocalTime.of(15, 0);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private People people;

    @Inject
    private Agendas agendas;

    @Inject
    private NewestCard newest;

    Planning proposal(Partnership partnership) {
        CardVersion version = newest.version();
        LocalDate date = agreedDate(partnership);
        ConversationPlan plan = new ConversationPlan(
                partnership.getId(),
                version.getId(),
                phase(partnership, date),
                date,
                USUAL_START,
                USUAL_MINUTES,
                partnership.getSchool().getShortName(),
                null,
                List.of(),
                List.of(),
                List.of());
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        List<String> agenda = texts(version.card(), agendas.waiting(partnership.getSchool()));
        return planning(partnership, plan, 0, version.card(), people.of(partnership, day, Set.of()), agenda);
    }

    Planning planned(Conversation conversation) {
        Appointment when = conversation.appointment();
        ConversationPlan plan = new ConversationPlan(
                conversation.getPartnership().getId(),
                conversation.getCardVersion().getId(),
                conversation.getPhase(),
                when.date(),
                when.start(),
                when.minutes(),
                when.place(),
                conversation.getStandIn() == null
                        ? null
                        : conversation.getStandIn().getId(),
                conversation.themes().stream().map(theme -> theme.code()).toList(),
                conversation.getParticipants().stream()
                        .map(each -> each.getMembership().getId())
                        .toList(),
                conversation.getGuests().stream()
                        .map(guest -> new GuestEntry(guest.getName(), guest.getOrganisation()))
                        .toList());
        List<String> agenda = texts(conversation.card(), agendas.of(conversation));
        return planning(
                conversation.getPartnership(),
                plan,
                conversation.getVersion(),
                conversation.card(),
                people.of(conversation.getPartnership(), when.date(), People.askedTo(conversation)),
                agenda);
    }

    private static List<String> texts(Card card, List<AgendaItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> card.placeOf(item.getQuestionCode())))
                .map(AgendaItem::getText)
                .toList();
    }

    private Planning planning(
            Partnership partnership,
            ConversationPlan plan,
            long version,
            Card card,
            List<Who> all,
            List<String> agenda) {
        String school = partnership.getSchool().getId();
        return new Planning(
                partnership.getSchool().getShortName(),
                partnership.getSchoolYear(),
                plan,
                version,
                choices(partnership, card),
                all,
                all.stream().filter(who -> who.organisationId().equals(school)).toList(),
                agenda);
    }

    /** The themes not discussed yet this school year first; the others by how long ago. */
    private List<Planning.Choice> choices(Partnership partnership, Card card) {
        Map<String, LocalDate> discussed = new HashMap<>();
        List<Object[]> rows = entityManager
                .createQuery(
                        "select t, max(c.heldOn) from Conversation c join c.themes t where c.partnership.id = :id"
                                + " and c.status = nl.partnership.domain.conversation.ConversationStatus.CLOSED group by t",
                        Object[].class)
                .setParameter("id", partnership.getId())
                .setMaxResults(MOST)
                .getResultList();
        rows.forEach(row -> discussed.put((String) row[0], (LocalDate) row[1]));
        String language = current.get().language();
        return card.themes().stream()
                .map(theme ->
                        new Planning.Choice(ThemeRow.of(theme, language), discussed.get(theme.code()), theme.needs()))
                .sorted(Comparator.comparing(
                        Planning.Choice::discussedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The day that was agreed at the last close, when it still lies ahead in this year; else null. */
    private LocalDate agreedDate(Partnership partnership) {
        return entityManager
                .createQuery(
                        "select c.nextOn from Conversation c where c.partnership.id = :id and c.nextOn is not null"
                                + " order by c.heldOn desc",
                        LocalDate.class)
                .setParameter("id", partnership.getId())
                .setMaxResults(1)
                .getResultStream()
                .filter(date -> !date.isBefore(LocalDate.now(clock))
                        && partnership.getSchoolYear().contains(date))
                .findFirst()
                .orElse(null);
    }

    /** The first weeks ask for the start talk, the last ones for looking back. */
    private Phase phase(Partnership partnership, LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        if (day.isBefore(partnership.getSchoolYear().firstDay().plusMonths(3))) {
            return Phase.START;
        }
        return day.isBefore(partnership.getSchoolYear().lastDay().minusMonths(3)) ? Phase.DURING : Phase.END;
    }
}
