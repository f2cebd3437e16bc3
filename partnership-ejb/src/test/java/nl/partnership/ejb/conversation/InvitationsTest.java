package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.link.OneTimeLinkService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.partner.PersonService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mails tell of a conversation: in order, as what it is, to each person once, and only as long as it holds. */
class InvitationsTest extends Table {

    private static final LocalTime START = LocalTime.of(15, 0);
    private static final String ROOM = "De Brug, kamer 1.14";

    @Test
    void who_was_not_invited_yet_is_invited_to_the_new_day_and_told_of_no_other() {
        String id = planned();
        replan(id, DAY.plusDays(7), START, ROOM, "jeugdhulp");
        List<OutboxMail> mails = sentTo("jeugdhulp");
        assertEquals(1, mails.size());
        assertEquals(
                "Uitnodiging voor een overleg op maandag 7 december 2026",
                mails.get(0).getSubject());
    }

    @Test
    void what_is_off_before_anybody_was_told_is_told_to_nobody() {
        String id = planned();
        cancel(id);
        assertEquals(List.of(), sendDue());
        assertEquals(0, waiting());
    }

    @Test
    void what_is_moved_and_moved_back_before_anybody_was_told_is_no_news() {
        String id = planned();
        sendDue();
        replan(id, DAY.plusDays(7), START, ROOM, "jeugdhulp");
        replan(id, DAY, START, ROOM, "jeugdhulp");
        assertEquals(List.of(), sentTo("jeugdhulp"));
    }

    @Test
    void what_is_moved_twice_before_anybody_was_told_is_one_move() {
        String id = planned();
        sendDue();
        replan(id, DAY.plusDays(7), START, ROOM, "jeugdhulp");
        replan(id, DAY.plusDays(8), START, ROOM, "jeugdhulp");
        assertEquals(
                List.of("Het overleg is verplaatst naar dinsdag 8 december 2026"),
                sentTo("jeugdhulp").stream().map(OutboxMail::getSubject).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 15:00 | Kamer 2 | Andere plaats voor het overleg op maandag 30 november 2026",
                "0 | 16:00 | De Brug, kamer 1.14 | Ander tijdstip voor het overleg op maandag 30 november 2026",
                "0 | 16:00 | Kamer 2 | Ander tijdstip en andere plaats voor het overleg op maandag 30 november 2026",
                "1 | 16:00 | Kamer 2 | Het overleg is verplaatst naar dinsdag 1 december 2026"
            })
    void a_change_is_announced_as_what_it_is(int days, LocalTime start, String place, String subject) {
        String id = planned();
        sendDue();
        replan(id, DAY.plusDays(days), start, place, "jeugdhulp");
        OutboxMail mail = sentTo("jeugdhulp").get(0);
        assertEquals(subject, mail.getSubject());
        assertTrue(mail.getBody().contains("Plaats: " + place), mail.getBody());
        assertTrue(mail.getBody().contains(start + " uur"), mail.getBody());
        assertTrue(mail.getCalendar().contains("SEQUENCE:1"), mail.getCalendar());
    }

    @Test
    void guests_and_themes_are_no_news_for_who_was_asked() {
        String id = planned();
        sendDue();
        ConversationPlan same = plan(DAY, START, ROOM, "zorg", "jeugdhulp", "jeugdagent", "gemeente");
        ConversationPlan more = new ConversationPlan(
                same.partnershipId(),
                null,
                Phase.values()[0],
                DAY,
                START,
                same.minutes(),
                ROOM,
                null,
                List.of("T1"),
                same.participantIds(),
                List.of(new GuestEntry("Wim Proef", "Vervoer")));
        as(coordinator(), () -> bean(PlanService.class).replan(id, version(id), more));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void who_is_off_is_told_so_of_the_day_that_they_knew() {
        String id = planned();
        sendDue();
        replan(id, DAY.plusDays(7), START, ROOM, "jeugdhulp");
        OutboxMail mail = sentTo("jeugdagent").get(0);
        assertEquals("Het overleg op maandag 30 november 2026 gaat voor u niet door", mail.getSubject());
        assertTrue(mail.getCalendar().contains("DTSTART;TZID=Europe/Amsterdam:20261130T150000"), mail.getCalendar());
    }

    @Test
    void who_is_asked_again_gets_an_entry_that_is_newer_than_the_one_that_took_it_out() {
        String id = planned();
        sendDue();
        replan(id, DAY, START, ROOM, "jeugdhulp");
        sendDue();
        replan(id, DAY, START, ROOM, "jeugdhulp", "jeugdagent");
        OutboxMail mail = sentTo("jeugdagent").get(0);
        assertTrue(mail.getSubject().startsWith("Uitnodiging"), mail.getSubject());
        assertTrue(mail.getCalendar().contains("SEQUENCE:1"), mail.getCalendar());
    }

    @Test
    void who_is_off_and_asked_again_before_that_was_told_hears_nothing() {
        String id = planned();
        sendDue();
        replan(id, DAY, START, ROOM, "jeugdhulp");
        replan(id, DAY, START, ROOM, "jeugdhulp", "jeugdagent");
        assertEquals(List.of(), sentTo("jeugdagent"));
    }

    @Test
    void a_change_waits_for_the_invitation_that_is_on_its_way() {
        String id = planned();
        OutboxMail invitation = mailTo("jeugdhulp").get(0);
        OutboxQueue queue = bean(OutboxQueue.class);
        as(Caller.PORTAL, () -> queue.take(invitation.getId()).orElseThrow());
        replan(id, DAY, START, "Kamer 2", "jeugdhulp");
        assertEquals(List.of(), sentTo("jeugdhulp"));
        as(Caller.PORTAL, () -> queue.sent(invitation));
        assertEquals(
                "Andere plaats voor het overleg op maandag 30 november 2026",
                only("jeugdhulp").getSubject());
    }

    @Test
    void a_change_does_not_overtake_an_invitation_that_is_to_be_tried_again() {
        String id = planned();
        sendDueLater();
        replan(id, DAY, START, "Kamer 2", "jeugdhulp");
        OutboxMail mail = only("jeugdhulp");
        assertTrue(mail.getSubject().startsWith("Uitnodiging"), mail.getSubject());
        assertTrue(mail.getBody().contains("Kamer 2"), mail.getBody());
        TestClock.advance(Duration.ofHours(3));
        assertEquals(List.of(), sentTo("jeugdhulp"));
    }

    @Test
    void who_takes_part_in_two_ways_gets_one_mail_and_stays_when_one_way_ends() {
        Membership mentor = second("jeugdhulp");
        ConversationPlan twice = withMember(plan(DAY, START, ROOM, "jeugdhulp"), mentor.getId());
        String id = as(coordinator(), () -> bean(PlanService.class).plan(twice));
        assertEquals(1, sentTo("jeugdhulp").size());
        replan(id, DAY, START, ROOM, "jeugdhulp");
        assertEquals(List.of(), sentTo("jeugdhulp"));
        ConversationPlan other = withMember(plan(DAY, START, "Kamer 2"), mentor.getId());
        as(coordinator(), () -> bean(PlanService.class).replan(id, version(id), other));
        assertEquals(
                "Andere plaats voor het overleg op maandag 30 november 2026",
                only("jeugdhulp").getSubject());
    }

    @Test
    void whose_role_ended_before_the_mail_left_gets_none() {
        planned();
        inDatabase(em -> em.merge(town.membership("jeugdhulp")).endBefore(DAY.minusDays(3)));
        assertEquals(List.of(), sentTo("jeugdhulp"));
    }

    @Test
    void whose_role_ended_before_the_report_was_told_cannot_read_it_and_is_not_told() {
        closed();
        LocalDate today = LocalDate.ofInstant(TestClock.read(), Time.ZONE);
        inDatabase(em -> em.merge(town.membership("jeugdhulp")).endBefore(today));
        List<String> told = sendDue().stream().map(OutboxMail::getRecipient).toList();
        assertFalse(told.contains(town.person("jeugdhulp").getEmail()), told::toString);
        assertTrue(told.contains(town.person("jeugdagent").getEmail()), told::toString);
    }

    @Test
    void whose_access_ended_before_the_report_was_told_cannot_read_it_and_is_not_told() {
        closed();
        LocalDate today = LocalDate.ofInstant(TestClock.read(), Time.ZONE);
        inDatabase(em -> em.merge(town.membership("jeugdhulp")).allowUntil(today.minusDays(1)));
        List<String> told = sendDue().stream().map(OutboxMail::getRecipient).toList();
        assertFalse(told.contains(town.person("jeugdhulp").getEmail()), told::toString);
        assertTrue(told.contains(town.person("jeugdagent").getEmail()), told::toString);
    }

    @Test
    void an_invitation_does_not_leave_after_the_day() {
        planned();
        TestClock.set(DAY.plusDays(1).atTime(9, 0));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void what_waited_before_the_portal_kept_what_mails_are_about_still_goes_and_goes_first() {
        String address = town.person("jeugdhulp").getEmail();
        inDatabase(em -> bean(Outbox.class).send(address, "Van vroeger", "tekst", null));
        inDatabase(em -> em.createQuery("update OutboxMail m set m.position = 0, m.nextTryAt = :later")
                .setParameter("later", TestClock.read().plus(Duration.ofHours(1)))
                .executeUpdate());
        planned();
        assertEquals(List.of(), sentTo("jeugdhulp"));
        TestClock.advance(Duration.ofHours(2));
        assertEquals(
                List.of("Van vroeger", "Uitnodiging voor een overleg op maandag 30 november 2026"),
                Stream.concat(sentTo("jeugdhulp").stream(), sentTo("jeugdhulp").stream())
                        .map(OutboxMail::getSubject)
                        .toList());
    }

    @Test
    void the_report_comes_after_everything_else_and_takes_its_place() {
        closed();
        assertEquals(
                "Het verslag van een overleg staat klaar", only("jeugdhulp").getSubject());
    }

    @Test
    void a_conversation_of_before_knows_whom_it_told() {
        String id = planned();
        sendDue();
        inDatabase(em -> em.createQuery("update OutboxMail m set m.about = null, m.tells = null, m.position = 0")
                .executeUpdate());
        replan(id, DAY, START, "Kamer 2", "jeugdhulp", "leider");
        assertTrue(only("jeugdhulp").getSubject().startsWith("Andere plaats"));
        assertTrue(mailTo("leider").get(0).getSubject().startsWith("Uitnodiging"));
        assertFalse(mailTo("jeugdagent").get(1).getSubject().startsWith("Uitnodiging"));
    }

    /** The room changes while the invitation is on its way, and changes back before the mail server refuses it. */
    @Test
    void an_invitation_that_the_mail_server_refused_is_sent_again_after_a_change_that_was_taken_back() {
        String id = planned();
        OutboxMail invitation = mailTo("jeugdhulp").get(0);
        OutboxQueue queue = bean(OutboxQueue.class);
        as(Caller.PORTAL, () -> queue.take(invitation.getId()).orElseThrow());
        replan(id, DAY, START, "Kamer 2", "jeugdhulp");
        replan(id, DAY, START, ROOM, "jeugdhulp");
        triedInVain(invitation.getId());
        List<OutboxMail> sent = sentTo("jeugdhulp");
        TestClock.advance(Duration.ofHours(3));
        List<OutboxMail> later = sentTo("jeugdhulp");
        assertEquals(
                List.of("Uitnodiging voor een overleg op maandag 30 november 2026"),
                Stream.concat(sent.stream(), later.stream())
                        .map(OutboxMail::getSubject)
                        .toList());
    }

    @Test
    void the_calendar_of_an_invitation_that_waits_names_the_address_to_which_it_goes() {
        planned();
        Person person = town.person("jeugdhulp");
        as(town.caller("beheer"), () -> bean(PersonService.class)
                .change(person.getId(), person.getVersion(), person.getName(), "heel.ander.adres@elders.example"));
        OutboxMail mail = sendDue().stream()
                .filter(each -> each.getRecipient().equals("heel.ander.adres@elders.example"))
                .findFirst()
                .orElseThrow();
        String calendar = mail.getCalendar().replace("\r\n ", "");
        assertTrue(calendar.contains("mailto:heel.ander.adres@elders.example"), calendar);
        assertFalse(calendar.contains(person.getEmail()), calendar);
    }

    @Test
    void an_invitation_that_waited_while_an_address_was_corrected_leaves_with_links_that_work() {
        planned();
        Person person = town.person("jeugdhulp");
        as(town.caller("beheer"), () -> bean(PersonService.class)
                .change(person.getId(), person.getVersion(), person.getName(), "heel.ander.adres@elders.example"));
        assertEquals(3, openLinks(leavingTo("heel.ander.adres@elders.example")));
    }

    @Test
    void an_invitation_that_waited_while_anything_else_of_who_is_asked_changed_leaves_with_links_that_work() {
        planned();
        inDatabase(em -> {
            em.find(Person.class, town.person("jeugdhulp").getId()).setName("Anders Proef");
            em.find(Membership.class, town.membership("jeugdagent").getId()).setWorkPhone("088 000 00 46");
        });
        assertEquals(3, openLinks(leavingTo(town.person("jeugdhulp").getEmail())));
        assertEquals(
                0,
                mailTo("jeugdhulp").stream()
                        .filter(mail -> mail.getSentAt() == null)
                        .count());
    }

    @Test
    void an_invitation_whose_links_nobody_could_use_leaves_once_all_the_same() {
        planned();
        LocalDate today = LocalDate.ofInstant(TestClock.read(), Time.ZONE);
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdhulp").getId()).allowUntil(today.minusDays(1)));
        assertEquals(1, leavingTo(town.person("jeugdhulp").getEmail()).size());
        assertEquals(0, waiting());
    }

    private List<OutboxMail> leavingTo(String address) {
        return sendDue().stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .toList();
    }

    /** How many links of the one mail among these open something. */
    private long openLinks(List<OutboxMail> mails) {
        assertEquals(1, mails.size());
        return Pattern.compile("link=([\\w-]+)")
                .matcher(mails.get(0).getBody())
                .results()
                .filter(link -> as(Caller.NOBODY, () -> bean(OneTimeLinkService.class)
                                .look(link.group(1)))
                        .isPresent())
                .count();
    }

    private void replan(String id, LocalDate date, LocalTime start, String place, String... users) {
        as(coordinator(), () -> bean(PlanService.class).replan(id, version(id), plan(date, start, place, users)));
    }

    private void cancel(String id) {
        as(coordinator(), () -> bean(PlanService.class).cancel(id, version(id)));
    }

    private long version(String id) {
        return detail("coordinator", id).head().version();
    }

    private ConversationPlan plan(LocalDate date, LocalTime start, String place, String... users) {
        return new ConversationPlan(
                town.bridgePartnership.getId(),
                null,
                Phase.DURING,
                date,
                start,
                90,
                place,
                null,
                List.of("T2", "T3"),
                Stream.of(users).map(user -> town.membership(user).getId()).toList(),
                List.of());
    }

    private static ConversationPlan withMember(ConversationPlan plan, String membershipId) {
        return new ConversationPlan(
                plan.partnershipId(),
                null,
                plan.phase(),
                plan.date(),
                plan.start(),
                plan.minutes(),
                plan.place(),
                null,
                plan.themes(),
                Stream.concat(plan.participantIds().stream(), Stream.of(membershipId))
                        .toList(),
                List.of());
    }

    /** A second role of the same person at the same organisation. */
    private Membership second(String user) {
        return database(em -> {
            Membership first = em.merge(town.membership(user));
            Membership second =
                    new Membership(first.getPerson(), first.getOrganisation(), first.getRole(), first.getValidFrom());
            second.grant(first.getValidFrom(), LocalDate.of(2027, 7, 31), em.merge(town.person("coordinator")));
            em.persist(second);
            return second;
        });
    }

    private List<OutboxMail> sentTo(String user) {
        return sendDue().stream()
                .filter(mail -> mail.getRecipient().equals(town.person(user).getEmail()))
                .toList();
    }

    private OutboxMail only(String user) {
        List<OutboxMail> mails = sentTo(user);
        assertEquals(1, mails.size(), mails::toString);
        return mails.get(0);
    }

    /** The mail server was away: what waits is tried again in an hour. */
    private void sendDueLater() {
        inDatabase(em -> em.createQuery("update OutboxMail m set m.nextTryAt = :later where m.sentAt is null")
                .setParameter("later", TestClock.read().plus(Duration.ofHours(1)))
                .executeUpdate());
    }

    private void triedInVain(String id) {
        inDatabase(em -> em.createQuery(
                        "update OutboxMail m set m.takenUntil = :free, m.nextTryAt = :later where m.id = :id")
                .setParameter("free", Instant.EPOCH)
                .setParameter("later", TestClock.read().plus(Duration.ofHours(1)))
                .setParameter("id", id)
                .executeUpdate());
    }

    private long waiting() {
        return database(em -> em.createQuery("select count(m) from OutboxMail m where m.sentAt is null", Long.class)
                .getSingleResult());
    }
}
