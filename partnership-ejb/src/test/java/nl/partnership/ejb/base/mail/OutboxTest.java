package nl.partnership.ejb.base.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest extends ServiceTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    private final Town town = new Town();
    private int port;
    private GreenMail server;

    @BeforeEach
    void configure() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        System.setProperty("partnership.mail.host", "127.0.0.1");
        System.setProperty("partnership.mail.port", String.valueOf(port));
        System.setProperty("partnership.mail.starttls", "false");
    }

    @AfterEach
    void clean() {
        for (String key : List.of("host", "port", "starttls")) {
            System.clearProperty("partnership.mail." + key);
        }
        if (server != null) {
            server.stop();
        }
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Test
    void a_mail_arrives_once_with_its_text_as_it_was_written() throws Exception {
        startServer();
        send("Een taak voor u – café", "Beste André,\n\nEr staat een taak klaar: € 5.");
        sendDue();
        sendDue();

        MimeMessage mail = onlyMail();
        assertEquals("anna@proef.example", mail.getAllRecipients()[0].toString());
        assertEquals("Een taak voor u – café", mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals(
                "Beste André,\n\nEr staat een taak klaar: € 5.",
                mail.getContent().toString().replace("\r\n", "\n").strip());
        assertEquals("<" + only().getId() + "@localhost>", mail.getMessageID());
    }

    @Test
    void an_invitation_carries_its_calendar_twice_as_calendar_programs_expect() throws Exception {
        startServer();
        inDatabase(em -> bean(Outbox.class).send("anna@proef.example", "Gesprek", "U bent gevraagd.", CALENDAR));
        sendDue();

        Multipart mixed = (Multipart) onlyMail().getContent();
        Multipart alternative = (Multipart) mixed.getBodyPart(0).getContent();
        assertTrue(alternative.getBodyPart(0).isMimeType("text/plain"));
        for (BodyPart calendar : List.of(alternative.getBodyPart(1), mixed.getBodyPart(1))) {
            assertTrue(calendar.isMimeType("text/calendar"));
            assertTrue(calendar.getContentType().contains("method=REQUEST"), calendar.getContentType());
            assertEquals(
                    CALENDAR,
                    GreenMailUtil.getBody(calendar)
                                    .replaceAll("(?<!\r)\n", "\r\n")
                                    .strip() + "\r\n");
        }
        assertEquals("uitnodiging.ics", mixed.getBodyPart(1).getFileName());
    }

    @Test
    void a_change_that_rolls_back_sends_nothing() {
        startServer();
        assertThrows(
                IllegalStateException.class,
                () -> inDatabase(em -> {
                    bean(Outbox.class).send("anna@proef.example", "Toch niet", "…", null);
                    em.flush();
                    throw new IllegalStateException("something after it fails");
                }));
        sendDue();
        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(all().isEmpty());
    }

    @Test
    void a_dead_server_loses_nothing_and_alive_again_it_gets_each_mail_once() {
        send("Eén", "tekst");
        send("Twee", "tekst");
        sendDue();
        sendDue();
        for (OutboxMail mail : all()) {
            assertEquals(1, mail.getAttempts());
            assertEquals("UNREACHABLE", mail.getLastError());
            assertNull(mail.getSentAt());
        }
        sendDue();
        assertEquals(1, all().get(0).getAttempts(), "it pauses before it tries again");

        startServer();
        TestClock.advance(Duration.ofMinutes(2));
        sendDue();
        sendDue();
        assertEquals(
                List.of("Eén", "Twee"),
                Arrays.stream(server.getReceivedMessages())
                        .map(OutboxTest::subject)
                        .sorted()
                        .toList());
    }

    @Test
    void the_pause_grows_with_every_failure_and_has_an_end() {
        List<Duration> pauses =
                List.of(1, 2, 3, 8, 100).stream().map(OutboxMail::pauseAfter).toList();
        assertEquals(
                List.of(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofHours(2),
                        Duration.ofHours(2)),
                pauses);
    }

    @Test
    void senders_at_once_send_each_mail_once() throws Exception {
        startServer();
        for (int i = 0; i < 10; i++) {
            send("Mail " + i, "tekst");
        }
        Nodes.atOnce(4, () -> {
            bean(OutboxSender.class).sendDue();
            return null;
        });
        sendDue();
        assertEquals(
                10,
                Arrays.stream(server.getReceivedMessages())
                        .map(OutboxTest::subject)
                        .distinct()
                        .count());
        assertEquals(10, server.getReceivedMessages().length);
    }

    @Test
    void a_mail_is_taken_by_one_sender_even_when_both_hold_the_lease() throws Exception {
        send("Eén", "tekst");
        String id = only().getId();
        List<Optional<OutboxMail>> taken =
                Nodes.atOnce(4, () -> bean(OutboxQueue.class).take(id));
        assertEquals(1, taken.stream().filter(Optional::isPresent).count());
    }

    @Test
    void a_mail_that_a_node_died_with_is_sent_by_another_later() {
        startServer();
        send("Eén", "tekst");
        bean(OutboxQueue.class).take(only().getId());
        sendDue();
        assertEquals(0, server.getReceivedMessages().length);
        TestClock.advance(Duration.ofMinutes(10));
        sendDue();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void a_mail_of_which_nobody_can_say_whether_it_is_true_keeps_no_other_back() {
        startServer();
        inDatabase(
                em -> bean(Outbox.class).topic("account-link", "x").send("anna@proef.example", "?", "Eén", "", null));
        inDatabase(
                em -> em.createQuery("update OutboxMail m set m.tells = null").executeUpdate());
        send("Twee", "tekst");
        sendDue();
        assertEquals("Twee", subject(onlyMail()));
    }

    @Test
    void of_what_waits_about_one_thing_only_the_newest_is_sent_and_others_about_it_go_to_others() {
        startServer();
        for (String told : List.of("een", "twee", "drie")) {
            inDatabase(em -> bean(Outbox.class).topic("kind", "x").send("anna@proef.example", told, told, "", null));
        }
        inDatabase(em -> bean(Outbox.class).topic("kind", "x").send("eva@proef.example", "vier", "vier", "", null));
        inDatabase(em -> bean(Outbox.class).topic("kind", "y").send("anna@proef.example", "vijf", "vijf", "", null));
        sendDue();
        assertEquals(
                List.of("drie", "vier", "vijf"),
                Arrays.stream(server.getReceivedMessages())
                        .map(OutboxTest::subject)
                        .sorted()
                        .toList());
    }

    @Test
    void without_a_server_in_the_configuration_mail_waits_untouched() {
        System.clearProperty("partnership.mail.host");
        send("Eén", "tekst");
        sendDue();
        assertEquals(0, only().getAttempts());
        assertNull(only().getLastError());
    }

    @Test
    void a_mail_that_was_sent_gives_up_its_body() {
        startServer();
        inDatabase(em -> bean(Outbox.class).send("anna@proef.example", "Welkom", "https://…/geheim", CALENDAR));
        sendDue();
        assertNull(only().getBody());
        assertNull(only().getCalendar());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@proef.example\r\nBcc: eva@proef.example",
                "anna@proef.example\n",
                "anna@proef.example, eva@proef.example",
                "Anna <anna@proef.example>",
                "anna\u00a0@proef.example",
                "mailto:anna@proef.example",
                "an..na@proef.example",
                "ann\u00e9@proef.example",
                "anna",
                " "
            })
    void a_recipient_is_one_plain_address(String recipient) {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> new OutboxMail(recipient, "Onderwerp", "tekst", null, Instant.EPOCH));
        assertEquals("recipient", refused.field());
        // one that is stored from before stops nobody's work
        inDatabase(em -> bean(Outbox.class).send(recipient, "Onderwerp", "tekst", null));
        assertTrue(all().isEmpty());
    }

    @Test
    void nothing_in_a_mail_turns_or_hides_what_is_read() {
        send("Ge\u202esprek\u2069 met\u00a0Anna\u200b", "Regel\u202e een\r\nregel\u0000 twee");
        assertEquals("Gesprek met Anna", all().get(0).getSubject());
        assertEquals("Regel een\nregel twee", all().get(0).getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gesprek\r\nBcc: eva@proef.example", "Gesprek\n", "Ge\rsprek", "Ge\u2028sprek", ""})
    void a_subject_is_one_line(String subject) {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> bean(Outbox.class).send("anna@proef.example", subject, "tekst", null));
        assertEquals("subject", refused.field());
    }

    @Test
    void the_administrator_sees_what_waits_and_why_and_lets_it_go_again() {
        inDatabase(town::persist);
        Caller administrator = town.caller("beheer");
        OutboxService service = bean(OutboxService.class);
        send("Eén", "geheime tekst");
        sendDue();

        OutboxRow row = as(administrator, () -> service.waiting(0, 10)).get(0);
        assertEquals(
                List.of("anna@proef.example", "Eén", "UNREACHABLE"),
                List.of(row.recipient(), row.subject(), row.trouble()));
        assertEquals(1, row.attempts());

        startServer();
        as(administrator, () -> service.tryAgain(row.id()));
        sendDue();
        assertEquals(0L, as(administrator, service::countWaiting));
        assertEquals(1L, as(administrator, service::countSent));
        assertEquals(
                row.id(), as(administrator, () -> service.sent(0, 10)).get(0).id());
        assertThrows(NotFound.class, () -> as(administrator, () -> service.tryAgain(row.id())));
    }

    @Test
    void nobody_but_the_administrator_sees_the_outbox() {
        inDatabase(town::persist);
        for (String user : List.of("coordinator", "bestuurder", "fg", "gemeente")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(OutboxService.class).waiting(0, 10)));
        }
    }

    private void send(String subject, String body) {
        bean(Outbox.class).send("anna@proef.example", subject, body, null);
    }

    private void sendDue() {
        bean(OutboxSender.class).sendDue();
    }

    private MimeMessage onlyMail() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private OutboxMail only() {
        return all().get(0);
    }

    private List<OutboxMail> all() {
        return database(em -> em.createQuery("select m from OutboxMail m order by m.createdAt", OutboxMail.class)
                .getResultList());
    }

    private static String subject(MimeMessage mail) {
        try {
            return Objects.requireNonNull(mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
