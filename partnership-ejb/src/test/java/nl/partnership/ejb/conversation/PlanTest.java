package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class PlanTest extends Table {

    @Test
    void who_is_asked_gets_a_mail_with_a_calendar_entry_and_neutral_words() {
        String id = planned();
        OutboxMail mail = mailTo("jeugdagent").get(0);
        assertTrue(mail.getSubject().contains("maandag 30 november 2026"));
        assertTrue(mail.getBody().contains("/conversation/conversation.xhtml?id=" + id));
        assertFalse(mail.getBody().contains("Vraagstukken"));
        String calendar = mail.getCalendar();
        for (String line : List.of(
                "METHOD:REQUEST",
                "UID:" + id,
                "SEQUENCE:0",
                "DTSTART;TZID=Europe/Amsterdam:20261130T150000",
                "DTEND;TZID=Europe/Amsterdam:20261130T163000",
                "BEGIN:VTIMEZONE",
                "TZOFFSETTO:+0200",
                "SUMMARY:Overleg (Samen aan zet)")) {
            assertTrue(calendar.contains(line + "\r\n"), line + " in " + calendar);
        }
        assertFalse(calendar.contains("gemeente@"));
        assertMails("coordinator", 1);
        assertMails("jongerenwerk", 0);
    }

    @Test
    void a_mail_is_in_the_language_of_who_gets_it() {
        inDatabase(em -> em.merge(town.account("jeugdagent")).setLanguage("en"));
        planned();
        assertTrue(mailTo("jeugdagent").get(0).getSubject().startsWith("Invitation to a meeting"));
        assertTrue(mailTo("jeugdhulp").get(0).getSubject().startsWith("Uitnodiging"));
    }

    @Test
    void moving_updates_who_stays_asks_who_is_new_and_cancels_who_is_off() {
        String id = planned();
        delivered();
        long version = detail("coordinator", id).head().version();
        ConversationPlan moved = plan(DAY.plusDays(7), List.of("T2"), "zorg", "jeugdhulp", "jongerenwerk");
        as(coordinator(), () -> bean(PlanService.class).replan(id, version, moved));

        assertTrue(last("jeugdhulp").getCalendar().contains("SEQUENCE:1"));
        assertTrue(last("jeugdhulp").getSubject().contains("verplaatst"));
        assertTrue(last("jongerenwerk").getSubject().startsWith("Uitnodiging"));
        assertTrue(last("jeugdagent").getCalendar().contains("METHOD:CANCEL"));
        assertTrue(last("jeugdagent").getCalendar().contains("UID:" + id));
        assertEquals(DAY.plusDays(7), detail("jeugdhulp", id).head().date());
        assertThrows(
                Stale.class,
                () -> as(town.caller("zorg"), () -> bean(PlanService.class).replan(id, version, moved)));
    }

    @Test
    void who_was_asked_stays_asked_when_the_rules_hide_contact_points_since() {
        String id = planned();
        delivered();
        TestVisibility.set((author, viewer) -> false);
        ConversationPlan later =
                plan(DAY.plusDays(7), List.of("T2"), "coordinator", "zorg", "jeugdhulp", "jeugdagent", "gemeente");
        as(coordinator(), () -> bean(PlanService.class)
                .replan(id, detail("coordinator", id).head().version(), later));
        assertTrue(last("jeugdagent").getSubject().contains("verplaatst"));
        assertAt("participants", plan("jongerenwerk"));
    }

    @Test
    void cancelling_tells_everybody_who_was_asked() {
        String id = planned();
        delivered();
        as(coordinator(), () -> bean(PlanService.class)
                .cancel(id, detail("coordinator", id).head().version()));
        for (String user : List.of("coordinator", "zorg", "jeugdhulp", "jeugdagent", "gemeente")) {
            assertTrue(last(user).getCalendar().contains("METHOD:CANCEL"));
        }
    }

    @Test
    void after_the_close_there_is_a_link_to_the_report() {
        String id = closed();
        assertTrue(last("gemeente").getBody().contains("/conversation/report.xhtml?id=" + id));
        assertNull(last("gemeente").getCalendar());
    }

    @Test
    void an_address_that_mail_does_not_take_stops_nobody_from_planning() {
        inDatabase(em -> {
            String wrong = "update person set email = ? where id = ?";
            em.createNativeQuery(wrong)
                    .setParameter(1, "jeugd\u00a0hulp@proef.example")
                    .setParameter(2, town.person("jeugdhulp").getId())
                    .executeUpdate();
            em.createNativeQuery(wrong)
                    .setParameter(1, "50%x|y@proef.example")
                    .setParameter(2, town.person("jeugdagent").getId())
                    .executeUpdate();
        });
        String id = planned();
        assertEquals(5, detail("coordinator", id).participants().size());
        assertMails("zorg", 1);
        assertEquals(List.of("50%x|y@proef.example"), database(em -> em.createQuery(
                        "select m.recipient from OutboxMail m where m.recipient like '%x|y%'", String.class)
                .getResultList()));
        as(coordinator(), () -> bean(PlanService.class)
                .cancel(id, detail("coordinator", id).head().version()));
    }

    @Test
    void a_time_that_the_clock_skips_is_refused_at_its_field() {
        ConversationPlan asked = plan(LocalDate.of(2027, 3, 28), List.of("T2"), "zorg");
        assertAt(
                "start",
                new ConversationPlan(
                        asked.partnershipId(),
                        null,
                        Phase.DURING,
                        asked.date(),
                        LocalTime.of(2, 30),
                        90,
                        "De Brug",
                        null,
                        asked.themes(),
                        asked.participantIds(),
                        List.of()));
    }

    private OutboxMail last(String user) {
        List<OutboxMail> mails = mailTo(user);
        return mails.get(mails.size() - 1);
    }

    @Test
    void the_proposal_puts_themes_that_were_not_discussed_first() {
        closed();
        Planning planning = proposal();
        assertEquals(
                List.of("T1", "T4", "T5", "T6", "T2", "T3"),
                planning.themes().stream().map(choice -> choice.theme().code()).toList());
        assertEquals(DAY, planning.themes().get(5).discussedOn());
        assertFalse(planning.agenda().isEmpty());
    }

    @Test
    void it_says_which_kind_of_partner_is_missing_for_a_theme() {
        Planning planning = proposal();
        List<Planning.Missing> missing = planning.missing(
                List.of("T2", "T6"), List.of(town.membership("jeugdhulp").getId()));
        assertEquals(1, missing.size());
        assertEquals("T2", missing.get(0).theme().code());
        assertEquals(
                List.of(OrganisationType.POLICE, OrganisationType.MUNICIPALITY),
                missing.get(0).types());
    }

    @Test
    void people_of_other_schools_and_overseers_cannot_be_asked() {
        List<String> names = proposal().people().stream().map(Who::name).toList();
        assertTrue(names.contains("Jeugdagent Proef"));
        for (String user : List.of("Wijkagent Proef", "Vreemde Proef", "Coordinator2 Proef", "Bestuurder Proef")) {
            assertFalse(names.contains(user), user);
        }
        for (String user : List.of("wijkagent", "vreemde", "bestuurder")) {
            assertAt("participants", plan(user));
        }
    }

    @Test
    void the_agreed_day_is_proposed_for_the_next_conversation() {
        String id = opened();
        LocalDate agreed = LocalDate.of(2027, 2, 8);
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.until(agreed)));
        assertEquals(agreed, proposal().plan().date());
    }

    private Planning proposal() {
        return as(coordinator(), () -> bean(PlanService.class).proposal(town.bridgePartnership.getId()));
    }

    @Test
    void a_wrong_plan_names_the_field_and_stores_nothing() {
        assertAt("date", plan(LocalDate.of(2026, 11, 8), List.of("T1")));
        assertAt("date", plan(LocalDate.of(2027, 8, 1), List.of("T1")));
        assertAt("date", plan(null, List.of("T1")));
        assertAt("themes", plan(DAY, List.of()));
        assertAt("themes", plan(DAY, List.of("T9")));
        assertAt("start", plan(null, 90, "Kamer"));
        assertAt("minutes", plan(LocalTime.NOON, 5, "Kamer"));
        assertAt("place", plan(LocalTime.NOON, 90, " "));
        assertAt("place", plan(LocalTime.NOON, 90, "Kamer\r\nATTENDEE:mailto:x@example.org"));
        assertAt("place", plan(LocalTime.NOON, 90, "x".repeat(121)));
        assertTrue(as(coordinator(), () -> bean(ConversationService.class).ofYear(Town.YEAR))
                .isEmpty());
        assertMails("coordinator", 0);
    }

    private ConversationPlan plan(LocalTime start, int minutes, String place) {
        return new ConversationPlan(
                town.bridgePartnership.getId(),
                null,
                Phase.DURING,
                DAY,
                start,
                minutes,
                place,
                null,
                List.of("T1"),
                List.of(),
                List.of());
    }

    private void assertAt(String field, ConversationPlan plan) {
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(PlanService.class).plan(plan)));
        assertEquals(field, violation.field());
    }

    @Test
    void what_comes_is_soonest_first_and_without_what_lies_behind() {
        String later = planned();
        String sooner = as(coordinator(), () -> bean(PlanService.class)
                .plan(plan(DAY.minusDays(10), List.of("T1"), "jeugdagent")));
        assertEquals(List.of(sooner, later), upcoming("jeugdagent"));
        TestClock.set(LocalDateTime.of(2026, 11, 21, 9, 0));
        assertEquals(List.of(later), upcoming("jeugdagent"));
        as(coordinator(), () -> bean(HoldService.class).open(sooner));
        assertEquals(List.of(sooner, later), upcoming("gemeente"));
    }

    private List<String> upcoming(String user) {
        return as(town.caller(user), () -> bean(ConversationService.class).upcoming(20)).stream()
                .map(ConversationRow::id)
                .toList();
    }

    @Test
    void guests_come_by_name_and_can_be_taken_off_again() {
        String id = as(coordinator(), () -> bean(PlanService.class)
                .plan(withGuests(new GuestEntry("Wim Proef", "Vervoer"), new GuestEntry("Els Proef", "Winkels"))));
        assertEquals(2, detail("coordinator", id).guests().size());
        long version = detail("coordinator", id).head().version();
        as(coordinator(), () -> bean(PlanService.class)
                .replan(id, version, withGuests(new GuestEntry("Els Proef", "Winkels"))));
        assertEquals("Els Proef", detail("coordinator", id).guests().get(0).name());
        assertEquals(1, detail("coordinator", id).guests().size());
    }

    private ConversationPlan withGuests(GuestEntry... guests) {
        ConversationPlan plan = plan();
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
                List.of(),
                List.of(guests));
    }
}
