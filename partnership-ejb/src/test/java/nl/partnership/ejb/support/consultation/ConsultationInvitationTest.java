package nl.partnership.ejb.support.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Reply;
import nl.partnership.ejb.account.link.OneTimeLinkService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.AgendaRow;
import nl.partnership.ejb.conversation.AgendaService;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.ejb.conversation.invitation.ReplyService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is invited to a day of a consultation, what they read of it and what they answer. */
class ConsultationInvitationTest extends ServiceTest {

    private static final Pattern LINK = Pattern.compile("link\\.xhtml\\?link=([A-Za-z0-9_-]+)");
    private static final String ITEM = "Fietsen op het plein";

    private final Town town = new Town();
    private String talk;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        talk = as(town.caller("coordinator"), () -> {
            String id = bean(ConsultationService.class)
                    .add(new TypedConsultation(
                            "Veiligheidsoverleg",
                            "Afstemmen",
                            "De Brug",
                            LocalTime.of(15, 0),
                            60,
                            List.of(town.care.getId() + ":YOUTH_CARE_WORKER", town.police.getId() + ":YOUTH_OFFICER"),
                            town.bridge.getId() + ":SAFETY_COORD",
                            town.bridge.getId() + ":SAFETY_COORD",
                            null,
                            6,
                            LocalDate.of(2026, 11, 20),
                            List.of()));
            return bean(ConsultationTalkService.class).plan(id, LocalDate.of(2026, 11, 20), List.of("T4"));
        });
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private String body(String user) {
        return database(em -> em.createQuery(
                                "select m from OutboxMail m where m.recipient = :to order by m.createdAt desc",
                                OutboxMail.class)
                        .setParameter("to", town.person(user).getEmail())
                        .getResultList())
                .get(0)
                .getBody();
    }

    /** The secrets of yes, no and somebody else. */
    private List<String> secrets(String user) {
        return LINK.matcher(body(user)).results().map(found -> found.group(1)).toList();
    }

    private int use(String secret) {
        return as(Caller.NOBODY, () -> {
            OneTimeLinkService links = bean(OneTimeLinkService.class);
            return links.look(secret)
                    .map(open -> links.use(
                            secret,
                            open.roles().stream()
                                    .map(OneTimeLinkService.LinkedRole::linkId)
                                    .toList()))
                    .orElse(0);
        });
    }

    private ReplyService.Answered answered(String user) {
        return as(town.caller(user), () -> bean(ReplyService.class).of(talk));
    }

    private List<String> agenda(String user) {
        return as(town.caller(user), () -> bean(ConversationService.class).detail(talk)).agenda().stream()
                .map(AgendaRow::text)
                .toList();
    }

    @Test
    void two_receivers_of_one_invitation_see_signed_in_each_their_own_agenda() {
        as(town.caller("coordinator"), () -> bean(AgendaService.class).putOnAgenda(talk, ITEM));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertEquals(List.of(ITEM), agenda("jeugdhulp"));
        assertEquals(List.of(), agenda("jeugdagent"));
        for (String user : List.of("jeugdhulp", "jeugdagent")) {
            assertFalse(body(user).contains(ITEM), user);
            assertFalse(body(user).contains("Veiligheidsoverleg"), user);
            assertTrue(body(user).contains("20 november 2026"), user);
        }
    }

    @Test
    void one_link_answers_once_ends_the_others_and_who_leads_reads_it() {
        List<String> links = secrets("jeugdhulp");
        assertEquals(3, links.size());
        assertEquals(1, use(links.get(1)));
        assertEquals(0, use(links.get(1)), "used");
        assertEquals(0, use(links.get(0)), "ended by the answer");
        assertEquals(Reply.NO, answered("jeugdhulp").own());
        assertEquals(1, use(secrets("jeugdagent").get(2)));
        assertEquals(
                List.of(Reply.NO, Reply.SENDS),
                answered("coordinator").said().stream()
                        .map(ReplyService.Said::reply)
                        .toList());
        assertFalse(answered("coordinator").asked(), "who leads comes");
        assertEquals(List.of(), answered("jeugdhulp").said());
    }

    @Test
    void links_to_a_day_end_when_the_conversation_is_moved_also_when_nobody_answered() {
        String before = secrets("jeugdhulp").get(0);
        inDatabase(em -> em.createQuery("update OutboxMail m set m.sentAt = :now")
                .setParameter("now", TestClock.read())
                .executeUpdate());
        TestClock.advance(Duration.ofMinutes(5));
        move();
        assertEquals(0, use(before));
        assertEquals(1, use(secrets("jeugdhulp").get(1)));
        assertEquals(Reply.NO, answered("jeugdhulp").own());
    }

    private void move() {
        as(town.caller("coordinator"), () -> {
            PlanService plans = bean(PlanService.class);
            Planning planned = plans.planned(talk);
            ConversationPlan was = planned.plan();
            plans.replan(
                    talk,
                    planned.version(),
                    new ConversationPlan(
                            was.partnershipId(),
                            was.cardVersionId(),
                            was.phase(),
                            was.date().plusDays(3),
                            was.start(),
                            was.minutes(),
                            was.place(),
                            was.standInId(),
                            was.themes(),
                            was.participantIds(),
                            was.guests()));
        });
    }

    private void answer(String user, Appointment read, Reply reply) {
        as(town.caller(user), () -> bean(ReplyService.class).answer(talk, read, reply));
    }

    private void send(String user, Appointment read, String role) {
        as(town.caller(user), () -> bean(ReplyService.class).send(talk, read, role));
    }

    private Appointment when() {
        return answered("coordinator").when();
    }

    @Test
    void who_read_another_day_than_it_is_now_did_not_say_whether_one_comes() {
        Appointment read = when();
        move();
        assertThrows(Stale.class, () -> answer("jeugdhulp", read, Reply.YES));
        assertThrows(Stale.class, () -> send("jeugdhulp", read, null));
        assertNull(answered("jeugdhulp").own());
        answer("jeugdhulp", when(), Reply.YES);
        assertEquals(Reply.YES, answered("jeugdhulp").own());
    }

    @Test
    void signed_in_one_answers_as_well_and_says_it_otherwise() {
        assertTrue(answered("jeugdhulp").asked());
        assertNull(answered("jeugdhulp").own());
        answer("jeugdhulp", when(), Reply.YES);
        answer("jeugdhulp", when(), Reply.SENDS);
        assertEquals(Reply.SENDS, answered("jeugdhulp").own());
        send("jeugdhulp", when(), "YOUTH_CARE_WORKER");
        assertEquals("YOUTH_CARE_WORKER", answered("jeugdhulp").sends());
        assertTrue(answered("coordinator").said().stream()
                .anyMatch(said -> said.reply() == Reply.SENDS && "YOUTH_CARE_WORKER".equals(said.sends())));
        assertEquals(
                "sendsRole",
                assertThrows(RuleViolation.class, () -> send("jeugdhulp", when(), "YOUTH_OFFICER"))
                        .field());
        answer("jeugdhulp", when(), Reply.YES);
        assertNull(answered("jeugdhulp").sends());
        assertThrows(NotFound.class, () -> answered("vreemde"));
        assertThrows(NotFound.class, () -> answer("mentor", when(), Reply.YES));
    }
}
