package nl.partnership.ejb.support.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.schoolyear.SchoolRegion;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.MeetingDates;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who meets how often at De Brug. */
class ConsultationServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(em -> {
            town.persist(em);
            em.persist(new SchoolRegion(em.find(Organisation.class, town.bridge.getId()), Region.NORTH));
        });
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private String key(Organisation organisation, String role) {
        return organisation.getId() + ":" + role;
    }

    private TypedConsultation typed(String name, int weeks, LocalDate first, String standIn) {
        return new TypedConsultation(
                name,
                "Afstemmen over het plein",
                "De Brug",
                LocalTime.of(15, 0),
                60,
                List.of(key(town.care, "YOUTH_CARE_WORKER"), key(town.police, "YOUTH_OFFICER")),
                key(town.bridge, "SAFETY_COORD"),
                key(town.bridge, "SAFETY_COORD"),
                standIn,
                weeks,
                first,
                List.of(OrganisationType.POLICE));
    }

    private String add(String name, LocalDate first) {
        return as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .add(typed(name, 6, first, key(town.bridge, "CARE_COORD"))));
    }

    private ConsultationRow get(String user, String id) {
        return as(town.caller(user), () -> bean(ConsultationService.class).get(id));
    }

    private List<ConsultationRow> list(String user) {
        return as(town.caller(user), () -> bean(ConsultationService.class).list(ConsultationFilter.ALL, 0, 20))
                .rows();
    }

    private List<String> late() {
        ConsultationFilter filter = new ConsultationFilter(null, ConsultationFilter.State.LATE);
        Listed<ConsultationRow> found = as(
                town.caller("jeugdagent"), () -> bean(ConsultationService.class).list(filter, 0, 20));
        assertEquals(found.rows().size(), found.total());
        return found.rows().stream().map(ConsultationRow::id).toList();
    }

    private AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }

    private void tool(Class<? extends QuestionTool> tool, Consumer<QuestionTool> look) {
        as(town.caller("coordinator"), () -> inDatabase(em -> look.accept(bean(tool))));
    }

    @Test
    void the_school_writes_it_down_and_those_who_work_with_it_read_it_as_the_rules_say() {
        String id = add("Veiligheidsoverleg", TODAY.plusDays(1));
        for (String user : List.of("mentor", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals("Veiligheidsoverleg", get(user, id).name(), user);
            assertEquals(1, list(user).size(), user);
        }
        assertEquals(4, get("mentor", id).seats().size());
        for (String user : List.of("coordinator2", "vreemde")) {
            assertThrows(NotFound.class, () -> get(user, id), user);
        }
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdagent"), () -> bean(ConsultationService.class)
                        .add(typed("Anders", 6, TODAY, null))));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertThrows(NotFound.class, () -> get("jeugdagent", id));
        assertEquals(0, list("jeugdagent").size());
    }

    @Test
    void no_date_falls_in_the_holidays_of_the_region_of_the_school() {
        SchoolCalendar north = new SchoolCalendar(Region.NORTH, List.of());
        List<MeetingRow> dates = get("mentor", add("Veiligheidsoverleg", TODAY.plusDays(1)))
                .standing()
                .dates();
        assertTrue(dates.size() > 3);
        dates.forEach(row -> assertFalse(MeetingDates.isHoliday(row.day(), north), row::toString));
    }

    @Test
    void it_changes_by_version_ends_is_put_back_and_is_erased_two_years_after_its_end() {
        String id = add("Veiligheidsoverleg", TODAY.plusDays(1));
        long version = get("zorg", id).version();
        as(town.caller("zorg"), () -> bean(ConsultationService.class)
                .change(id, version, typed("Overleg", 4, TODAY.plusDays(2), null)));
        assertEquals(4, get("mentor", id).weeks());
        assertThrows(
                Stale.class,
                () -> as(town.caller("leider"), () -> bean(ConsultationService.class)
                        .change(id, version, typed("Overleg", 5, TODAY.plusDays(2), null))));
        long now = get("zorg", id).version();
        as(town.caller("zorg"), () -> bean(ConsultationService.class).end(id, now));
        assertEquals(0, list("mentor").size());
        as(town.caller("zorg"), () -> bean(ConsultationService.class).resume(id));
        assertEquals(1, list("mentor").size());
        long again = get("zorg", id).version();
        as(town.caller("zorg"), () -> bean(ConsultationService.class).end(id, again));
        TestClock.advance(Duration.ofDays(2 * 366 + 2));
        eraseDue(Consultation.class);
        inDatabase(em -> assertNull(em.find(Consultation.class, id)));
    }

    @Test
    void a_person_in_its_words_is_refused_and_what_lacks_is_said_at_its_field() {
        assertEquals("name", refused(typed("Overleg over Sanne Jansen uit klas 2B", 6, TODAY, null)));
        assertEquals("weeks", refused(typed("Overleg", 40, TODAY, null)));
        assertEquals("standIn", refused(typed("Overleg", 6, TODAY, key(town.elsewhere, "YOUTH_OFFICER"))));
    }

    private String refused(TypedConsultation typed) {
        return assertThrows(
                        RuleViolation.class,
                        () -> as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                                .add(typed)))
                .field();
    }

    @Test
    void a_date_becomes_a_conversation_to_which_who_has_its_roles_is_asked_and_only_once() {
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        String id = add("Veiligheidsoverleg", TODAY.plusDays(1));
        LocalDate day = get("coordinator", id).standing().dates().get(0).day();
        String talk = plan(id, day);
        inDatabase(em -> {
            Conversation conversation = em.find(Conversation.class, talk);
            assertEquals(day, conversation.getHeldOn());
            assertEquals(
                    Set.of("coordinator", "zorg", "jeugdhulp", "jeugdagent").stream()
                            .map(user -> town.membership(user).getId())
                            .collect(Collectors.toSet()),
                    conversation.getParticipants().stream()
                            .map(each -> each.getMembership().getId())
                            .collect(Collectors.toSet()));
        });
        assertEquals(talk, get("jeugdhulp", id).standing().next().conversationId());
        assertThrows(RuleViolation.class, () -> plan(id, day));
        assertThrows(NotFound.class, () -> plan(id, day.plusDays(1)));
        as(town.caller("coordinator"), () -> {
            PlanService plans = bean(PlanService.class);
            plans.cancel(talk, plans.planned(talk).version());
        });
        assertNull(get("jeugdhulp", id).standing().next().conversationId());
        assertNotNull(plan(id, day), "what was cancelled is planned anew");
    }

    @Test
    void a_day_whose_conversation_is_moved_is_free_again_and_one_that_is_cancelled_can_do_without() {
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        String id = add("Veiligheidsoverleg", TODAY.plusDays(1));
        LocalDate day = get("coordinator", id).standing().dates().get(0).day();
        String talk = plan(id, day);
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
                            day.plusDays(2),
                            was.start(),
                            was.minutes(),
                            was.place(),
                            was.standInId(),
                            was.themes(),
                            was.participantIds(),
                            was.guests()));
        });
        assertNull(get("mentor", id).standing().next().conversationId());
        String other = plan(id, day);
        assertEquals(other, get("mentor", id).standing().next().conversationId());
        as(town.caller("coordinator"), () -> {
            PlanService plans = bean(PlanService.class);
            plans.cancel(other, plans.planned(other).version());
        });
        TestClock.set(day.atTime(18, 0));
        as(town.caller("coordinator"), () -> bean(ConsultationService.class).metOn(id, day));
        assertEquals(day, get("mentor", id).standing().since());
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                        .metOn(id, day)));
    }

    @Test
    void what_was_to_be_its_first_day_is_none_in_a_holiday() {
        MeetingStanding standing = get("mentor", add("Veiligheidsoverleg", LocalDate.of(2026, 12, 22)))
                .standing();
        assertEquals(standing.dates().get(0).day(), standing.since());
    }

    private String plan(String id, LocalDate day) {
        return as(town.caller("coordinator"), () -> bean(ConsultationTalkService.class)
                .plan(id, day, List.of("T4")));
    }

    @Test
    void that_it_did_not_meet_for_longer_than_agreed_is_proposed_as_a_fact_until_it_meets() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        tool(
                ConsultationTool.class,
                tool -> assertEquals(
                        new Proposal(Level.NOT_ARRANGED, Sentence.of("support.consultation.tool.none")),
                        tool.proposal(table)));
        String id = add("Veiligheidsoverleg", TODAY.plusDays(1));
        tool(ConsultationTool.class, tool -> assertNull(tool.proposal(table)));
        TestClock.advance(Duration.ofDays(1));
        as(town.caller("coordinator"), () -> bean(ConsultationService.class).metOn(id, TODAY.plusDays(1)));
        TestClock.advance(Duration.ofDays(9 * 7));
        assertEquals(9, get("mentor", id).weeksSince());
        tool(
                ConsultationTool.class,
                tool -> assertEquals(
                        new Proposal(
                                Level.PARTLY,
                                Sentence.of(
                                        "support.consultation.tool.late",
                                        "Veiligheidsoverleg",
                                        Sentence.of("support.consultation.late", 9L, 6))),
                        tool.proposal(table)));
        String other = add("Ander overleg", TODAY.plusDays(1).plusWeeks(20));
        assertEquals(List.of(id), late());
        as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .metOn(id, TODAY.plusDays(1).plusWeeks(9)));
        assertEquals(List.of(), late());
        assertFalse(get("mentor", other).standing().late());
        assertFalse(get("mentor", id).standing().late());
        assertTrue(takeBack(id));
        assertTrue(get("mentor", id).standing().late());
        assertTrue(takeBack(id));
        assertFalse(takeBack(id), "there was nothing left");
        tool(ConsultationTool.class, tool -> assertNull(tool.proposal(table(true, "coordinator"))));
    }

    private boolean takeBack(String id) {
        return as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .takeBackMet(id));
    }

    @Test
    void who_invites_is_shown_and_a_missing_stand_in_proposed() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .add(typed("Veiligheidsoverleg", 6, TODAY.plusDays(1), null)));
        tool(InvitationTool.class, tool -> {
            assertEquals(
                    new Proposal(Level.PARTLY, Sentence.of("support.consultation.tool.alone", 1L, 1)),
                    tool.proposal(table));
            assertEquals(
                    "support.consultation.tool.invites",
                    tool.rows(table).get(0).note().key());
        });
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tool(InvitationTool.class, tool -> assertEquals(List.of(), tool.rows(table)));
    }

    @Test
    void lists_of_twenty_take_as_many_statements_as_lists_of_two() throws Exception {
        add("Overleg 1", TODAY.plusDays(1));
        add("Overleg 2", TODAY.plusDays(2));
        long few = statements(() -> list("mentor"));
        for (int i = 3; i <= 20; i++) {
            add("Overleg " + i, TODAY.plusDays(i));
        }
        planAnew();
        assertEquals(few, statements(() -> list("mentor")));
    }
}
