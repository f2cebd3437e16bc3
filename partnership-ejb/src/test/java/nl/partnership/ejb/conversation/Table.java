package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A town with the card on the table; short words for what tests of this room do over and over. */
public abstract class Table extends ServiceTest {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    protected final Town town;

    protected Table() {
        this(new Town());
    }

    /** @param town that stands in the database, or will */
    protected Table(Town town) {
        this.town = town;
    }

    @BeforeEach
    protected void layTheCard() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
    }

    @AfterEach
    protected void realRulesAgain() {
        TestVisibility.set(null);
    }

    protected Caller coordinator() {
        return town.caller("coordinator");
    }

    /** A plan for De Brug on themes 2 and 3 with these users. */
    protected ConversationPlan plan(String... users) {
        return plan(DAY, List.of("T2", "T3"), users);
    }

    protected ConversationPlan plan(LocalDate date, List<String> themes, String... users) {
        return plan(date, themes, List.of(), users);
    }

    protected ConversationPlan plan(LocalDate date, List<String> themes, List<GuestEntry> guests, String... users) {
        return new ConversationPlan(
                town.bridgePartnership.getId(),
                null,
                Phase.DURING,
                date,
                LocalTime.of(15, 0),
                90,
                "De Brug, kamer 1.14",
                null,
                themes,
                Stream.of(users).map(user -> town.membership(user).getId()).toList(),
                guests);
    }

    /** A conversation at De Brug with school, youth care, police and municipality. */
    protected String planned() {
        String id = as(
                coordinator(), () -> bean(PlanService.class).plan(plan("zorg", "jeugdhulp", "jeugdagent", "gemeente")));
        // so that later mail is later
        TestClock.advance(Duration.ofMinutes(1));
        return id;
    }

    protected String opened() {
        String id = planned();
        as(coordinator(), () -> bean(HoldService.class).open(id));
        return id;
    }

    protected String closed() {
        String id = opened();
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        return id;
    }

    protected QuestionView question(String user, String id, String code) {
        return as(town.caller(user), () -> bean(HoldService.class).question(id, code));
    }

    protected ConversationDetail detail(String user, String id) {
        return as(town.caller(user), () -> bean(ConversationService.class).detail(id));
    }

    protected AnswerRow write(String user, String id, String code, String text, int revision) {
        return as(town.caller(user), () -> bean(HoldService.class).saveAnswer(id, code, text, revision));
    }

    /** All mail to this user, oldest first. */
    protected List<OutboxMail> mailTo(String user) {
        return database(em -> em.createQuery(
                        "select m from OutboxMail m where m.recipient = :recipient order by m.createdAt, m.position",
                        OutboxMail.class)
                .setParameter("recipient", town.person(user).getEmail())
                .getResultList());
    }

    /** Sends what is due as the sender does, and gives what went. */
    protected List<OutboxMail> sendDue() {
        OutboxQueue queue = bean(OutboxQueue.class);
        return as(Caller.PORTAL, () -> queue.due(100).stream()
                .flatMap(id -> queue.take(id).stream())
                .peek(queue::sent)
                .toList());
    }

    /** The mail server took all that waited. */
    protected void delivered() {
        inDatabase(em -> em.createQuery("update OutboxMail m set m.sentAt = :now where m.sentAt is null")
                .setParameter("now", Instant.EPOCH)
                .executeUpdate());
    }

    protected void assertMails(String user, int number) {
        assertEquals(number, mailTo(user).size());
    }
}
