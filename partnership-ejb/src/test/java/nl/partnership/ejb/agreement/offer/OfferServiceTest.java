package nl.partnership.ejb.agreement.offer;

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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.agreement.BecomeAgreementService;
import nl.partnership.ejb.agreement.TypedAgreement;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What organisations at De Brug offer and miss. */
class OfferServiceTest extends Exchanging {

    private static final String MISSED = "Iemand die met een klas praat";
    private static final String GIVEN = "Een gesprek met een klas";

    private long waiting(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("agreement.offer"))
                .count();
    }

    @Test
    void a_closed_round_calls_the_school_as_then() {
        String talk = planned();
        open(talk);
        as(coordinator(), () -> bean(CloseService.class).close(talk, Closing.last()));
        inDatabase(em -> em.find(Organisation.class, town.bridge.getId()).setShortName("Anders"));
        assertEquals("De Brug", round("gemeente", talk).head().school());
    }

    @Test
    void before_the_conversation_opens_nobody_else_learns_of_an_answer() {
        String talk = planned();
        String id = ready("jeugdhulp", talk, offer(GIVEN));
        assertFalse(round("coordinator", talk).toString().contains(GIVEN));
        assertEquals(List.of(), round("coordinator", talk).own());
        assertEquals(0, count("coordinator", OfferFilter.RUNNING));
        assertEquals(0, count("jeugdhulp", OfferFilter.RUNNING));
        assertThrows(NotFound.class, () -> get("coordinator", id));
        assertThrows(
                NotFound.class,
                () -> as(coordinator(), () -> bean(OfferRoundService.class).own(talk, id)));
        assertEquals(List.of(), question("coordinator", talk, "Q3.2").toolRows());
        assertEquals(1, round("jeugdhulp", talk).own().size());
        assertFalse(trail().contains("offer"));
        open(talk);
        assertTrue(trail().contains("offer"));
        assertEquals(GIVEN, get("coordinator", id).row().terms().what());
        assertEquals(1, round("coordinator", talk).offers().size());
        assertEquals(1, count("jongerenwerk", OfferFilter.RUNNING));
    }

    /** Kinds of record, as the officer reads the trail. */
    private List<String> trail() {
        return as(town.caller("fg"), () -> bean(AuditService.class).read(AuditFilter.ALL, Long.MAX_VALUE)).stream()
                .map(AuditRow::subjectKind)
                .toList();
    }

    @Test
    void each_team_of_a_municipality_answers_for_itself() {
        Person person = new Person("Leerplicht Proef", "leerplicht@proef.example");
        Membership attendance =
                new Membership(person, town.municipality, "ATTENDANCE_OFFICER", LocalDate.of(2020, 1, 1));
        Account account = new Account(person, "leerplicht");
        inDatabase(em -> Stream.of(person, attendance, account).forEach(em::persist));
        Caller other = Callers.caller(account, attendance, false);
        String talk = planned();
        add("gemeente", talk, ask(MISSED));
        String theirs = as(other, () -> bean(OfferEntryService.class).add(talk, offer(GIVEN)));
        assertEquals(
                List.of(MISSED),
                round("gemeente", talk).own().stream()
                        .map(row -> row.terms().what())
                        .toList());
        OfferRoundView read = as(other, () -> bean(OfferRoundService.class).round(talk));
        assertEquals(List.of(theirs), read.own().stream().map(OfferRow::id).toList());
        assertEquals(Team.ATTENDANCE_TEAM, read.team());
        assertThrows(NotFound.class, () -> release("gemeente", talk, theirs, Release.READY));
    }

    @Test
    void what_was_shown_and_taken_back_stays_as_withdrawn_and_what_came_later_says_so() {
        String talk = planned();
        String id = ready("jeugdhulp", talk, offer(GIVEN));
        open(talk);
        TestClock.advance(Duration.ofMinutes(5));
        String late = ready("gemeente", talk, ask(MISSED));
        assertNotNull(get("coordinator", late).row().later());
        release("jeugdhulp", talk, id, Release.DRAFT);
        OfferRow left = get("coordinator", id).row();
        assertTrue(left.withdrawn());
        assertNull(left.terms().what());
        assertFalse(round("coordinator", talk).toString().contains(GIVEN));
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class)
                        .remove(talk, id)));
        assertEquals(GIVEN, round("jeugdhulp", talk).own().get(0).terms().what());
    }

    @Test
    void an_ask_without_an_offer_stands_first_and_what_meets_it_is_suggested() {
        String talk = planned();
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        ready(
                "jeugdagent",
                talk,
                new OfferTerms(OfferKind.OFFER, "Iets anders", Set.of(Signal.HARDENING), OfferPeriod.WHOLE_YEAR));
        String missed = ready("coordinator", talk, ask(MISSED));
        open(talk);
        List<OfferRow> all =
                as(coordinator(), () -> bean(OfferListService.class).all(OfferFilter.RUNNING));
        assertEquals(missed, all.get(0).id());
        assertEquals(
                List.of(given),
                get("coordinator", missed).suggested().stream()
                        .map(OfferRow::id)
                        .toList());
        assertEquals(1, get("coordinator", missed).others().size());
        assertEquals(
                1, count("gemeente", new OfferFilter(town.bridge.getId(), OfferKind.OFFER, Signal.HARDENING, false)));
        assertEquals(0, count("gemeente", new OfferFilter(null, null, null, true)));
    }

    @Test
    void people_link_and_unlink_and_two_at_once_make_one_link() throws Exception {
        String talk = planned();
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        String missed = ready("coordinator", talk, ask(MISSED));
        open(talk);
        ConcurrentLinkedQueue<List<String>> both = new ConcurrentLinkedQueue<>(
                List.of(List.of("coordinator", missed, given), List.of("jeugdhulp", given, missed)));
        Nodes.atOnce(2, () -> {
            List<String> one = both.remove();
            link(one.get(0), one.get(1), one.get(2));
            return "";
        });
        OfferView read = get("jeugdagent", missed);
        assertEquals(
                List.of("Jeugdhulp"),
                read.row().links().stream().map(OfferRow.Link::organisation).toList());
        assertFalse(read.row().isUnmet());
        assertThrows(NotFound.class, () -> link("jeugdagent", missed, given));
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class)
                        .release(talk, given, Release.DRAFT)));
        String linkId = read.row().links().get(0).id();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdagent"), () -> bean(OfferService.class)
                        .unlink(missed, linkId)));
        as(town.caller("jeugdhulp"), () -> bean(OfferService.class).unlink(given, linkId));
        assertTrue(get("coordinator", missed).row().isUnmet());
        release("jeugdhulp", talk, given, Release.DRAFT);
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> {
                    bean(OfferService.class).unlink(given, linkId);
                }));
    }

    @Test
    void an_organisation_does_not_meet_its_own_ask_and_takes_apart_only_what_is_its_own() {
        String talk = planned();
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        String own = ready("jeugdagent", talk, offer("Ook een gesprek"));
        String missed = ready("coordinator", talk, ask(MISSED));
        String theirs = ready("jeugdagent", talk, ask("Een zaal"));
        open(talk);
        assertEquals(
                "other",
                assertThrows(RuleViolation.class, () -> link("jeugdagent", theirs, own))
                        .field());
        link("coordinator", missed, given);
        String link = get("coordinator", missed).row().links().get(0).id();
        assertEquals(Set.of(link), get("coordinator", missed).cuts());
        assertEquals(Set.of(link), get("jeugdhulp", missed).cuts());
        assertEquals(1, get("jeugdagent", missed).suggested().size());
        assertEquals(Set.of(), get("jeugdagent", missed).cuts());
    }

    @Test
    void a_linked_ask_becomes_a_task_or_an_agreement_and_says_which() {
        String talk = planned();
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        String missed = ready("coordinator", talk, ask(MISSED));
        open(talk);
        assertEquals(0, waiting("coordinator"));
        link("coordinator", missed, given);
        assertEquals(1, waiting("coordinator"));
        assertEquals(0, waiting("jeugdhulp"));
        ThreadEnd end = new ThreadEnd("offer", missed);
        as(coordinator(), () -> bean(FollowUpService.class).task(end, "Klas kiezen", null, null));
        assertEquals(0, waiting("coordinator"));
        as(town.caller("jeugdhulp"), () -> bean(BecomeAgreementService.class)
                .propose(
                        town.bridge.getId(),
                        new TypedAgreement(
                                "Gesprek met een klas",
                                "Jeugdhulp praat met een klas.",
                                Stream.of(town.bridge, town.care)
                                        .map(party -> party.getId())
                                        .toList(),
                                DAY,
                                DAY.plusMonths(6),
                                DAY.plusMonths(3),
                                List.of(),
                                null),
                        end));
        assertEquals(
                Set.of("task", "working-agreement"),
                Set.copyOf(as(coordinator(), () -> bean(FollowUpService.class).of(end)).thread().became().stream()
                        .map(row -> row.end().kind())
                        .toList()));
    }

    @Test
    void each_writes_its_own_and_only_who_takes_part() {
        String talk = planned();
        String id = add("jeugdhulp", talk, offer(GIVEN));
        assertThrows(NotFound.class, () -> release("coordinator", talk, id, Release.READY));
        assertThrows(NotFound.class, () -> add("vreemde", talk, ask("Iets")));
        assertThrows(NotAllowed.class, () -> add("jongerenwerk", talk, ask("Iets")));
        assertEquals("what", refused(talk, ask("Hulp voor Sanne Jansen uit klas 2B")));
        assertEquals("what", refused(talk, ask(" ")));
        assertEquals("kind", refused(talk, new OfferTerms(null, "Iets", Set.of(), OfferPeriod.WHOLE_YEAR)));
        assertEquals("period", refused(talk, new OfferTerms(OfferKind.ASK, "Iets", Set.of(), null)));
        long version = round("jeugdhulp", talk).own().get(0).version();
        as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class).change(talk, id, version, ask(MISSED)));
        assertThrows(
                Stale.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class)
                        .change(talk, id, version, offer(GIVEN))));
        as(town.caller("jeugdhulp"), () -> bean(OfferEntryService.class).remove(talk, id));
        assertEquals(List.of(), round("jeugdhulp", talk).own());
    }

    private String refused(String talk, OfferTerms terms) {
        return assertThrows(RuleViolation.class, () -> add("jeugdhulp", talk, terms))
                .field();
    }

    @Test
    void the_rules_decide_who_reads_what_was_opened() {
        String talk = planned();
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        String missed = ready("coordinator", talk, ask(MISSED));
        open(talk);
        link("coordinator", missed, given);
        TestVisibility.set((author, viewer) -> !author.role().equals("YOUTH_CARE_WORKER"));
        assertThrows(NotFound.class, () -> get("jeugdagent", given));
        assertEquals(List.of(), get("jeugdagent", missed).row().links());
        assertFalse(round("jeugdagent", talk).toString().contains(GIVEN));
        assertEquals(1, count("bestuurder", OfferFilter.RUNNING));
        assertThrows(NotFound.class, () -> get("coordinator2", missed));
    }

    @Test
    void the_question_shows_what_is_missed_first_and_says_how_much() {
        String talk = planned();
        AtTable table = new AtTable(talk, town.bridgePartnership.getId(), Set.of(), null, false);
        as(
                coordinator(),
                () -> inDatabase(em -> assertEquals(
                        Level.NOT_ARRANGED,
                        bean(OfferTool.class).proposal(table).level())));
        String given = ready("jeugdhulp", talk, offer(GIVEN));
        String missed = ready("coordinator", talk, ask(MISSED));
        open(talk);
        as(
                coordinator(),
                () -> inDatabase(em -> {
                    assertEquals(
                            List.of(1L, 1L),
                            bean(OfferTool.class).proposal(table).facts().facts());
                    assertEquals(
                            "/agreement/offer.xhtml?id=" + missed,
                            bean(OfferTool.class).rows(table).get(0).address());
                }));
        link("coordinator", missed, given);
        as(
                coordinator(),
                () -> inDatabase(em -> assertNull(bean(OfferTool.class).proposal(table))));
    }

    @Test
    void what_was_never_shown_goes_with_its_year_and_the_rest_two_years_later() {
        String shown = planned();
        String given = ready("jeugdhulp", shown, offer(GIVEN));
        String missed = ready("coordinator", shown, ask(MISSED));
        open(shown);
        link("coordinator", missed, given);
        String kept = add("jeugdhulp", shown, offer("Alleen voor ons"));
        String never = planned();
        String hidden = ready("jeugdhulp", never, offer(GIVEN));
        TestClock.set(LocalDate.of(2027, 8, 2).atTime(10, 0));
        erase();
        inDatabase(em -> assertNull(em.find(Offer.class, hidden)));
        inDatabase(em -> assertNull(em.find(Offer.class, kept), "of a conversation that opened"));
        inDatabase(em -> assertNotNull(em.find(Offer.class, given)));
        TestClock.set(LocalDate.of(2029, 8, 2).atTime(10, 0));
        erase();
        inDatabase(em -> assertNull(em.find(Offer.class, given)));
        inDatabase(em -> assertNull(em.find(Offer.class, missed)));
    }

    private void erase() {
        eraseDue(Offer.class);
    }

    @Test
    void the_list_is_read_in_as_many_statements_for_ten_as_for_hundreds() throws Exception {
        String talk = opened();
        fill(talk, 10);
        Caller caller = town.caller("jeugdhulp");
        count("jeugdhulp", OfferFilter.RUNNING);
        long few =
                statements(() -> as(caller, () -> bean(OfferListService.class).list(OfferFilter.RUNNING, 0, 20)));
        fill(talk, 200);
        assertEquals(
                few,
                statements(() -> as(caller, () -> bean(OfferListService.class).list(OfferFilter.RUNNING, 0, 20))));
    }

    private void fill(String talk, int number) {
        inDatabase(em -> {
            Conversation conversation = em.find(Conversation.class, talk);
            Membership by =
                    em.find(Membership.class, town.membership("jeugdagent").getId());
            for (int i = 0; i < number; i++) {
                Offer offer = new Offer(conversation, ask("Vraag " + i), by);
                offer.release(TestClock.read());
                em.persist(offer);
            }
        });
    }

    @Test
    void the_same_is_said_where_there_is_room_and_those_without_are_named() {
        String talk = planned();
        String id = add("gemeente", talk, offer("Iemand op het plein"));
        String full = atLinden(DAY.plusDays(1));
        for (int n = 0; n < Offer.MOST; n++) {
            add("gemeente", full, offer("Aanbod " + n));
        }
        String free = atLinden(DAY.plusDays(2));
        OfferEntryService.Repeated there =
                as(town.caller("gemeente"), () -> bean(OfferEntryService.class).repeat(talk, id));
        assertEquals(new OfferEntryService.Repeated(1, List.of("De Linde")), there);
        assertEquals(
                new OfferEntryService.Repeated(0, List.of("De Linde")),
                as(town.caller("gemeente"), () -> bean(OfferEntryService.class).repeat(talk, id)));
        assertEquals(1, round("gemeente", free).own().size());
    }

    private String atLinden(LocalDate day) {
        return as(town.caller("coordinator2"), () -> bean(PlanService.class)
                .plan(new ConversationPlan(
                        town.lindenPartnership.getId(),
                        null,
                        Phase.DURING,
                        day,
                        LocalTime.of(15, 0),
                        90,
                        "De Linde",
                        null,
                        List.of("T2", "T3"),
                        List.of(town.membership("gemeente").getId()),
                        List.of())));
    }
}
