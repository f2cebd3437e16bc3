package nl.partnership.ejb.privacy.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal has of somebody goes out when two people want it: who asks, who agrees, and what ends it. */
class GivingOutTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    private final Town town = new Town();
    private Caller fg;
    private Caller board;

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(10, 0));
        inDatabase(town::persist);
        fg = town.caller("fg");
        board = town.caller("bestuurder");
    }

    private static RequestFacts facts(RequestAbout about, LocalDate identifiedOn) {
        return new RequestFacts(
                "Verzoek 2026-9", RequestKind.ACCESS, about, DAY, identifiedOn, RequestAnswerer.OFFICER);
    }

    /** Of the coordinator, who is known. */
    private String request() {
        return note(facts(RequestAbout.ACCOUNT, DAY), "coordinator");
    }

    private String note(RequestFacts facts, String account) {
        return as(fg, () -> bean(RequestService.class).note(facts, account));
    }

    private void change(String id, LocalDate identifiedOn, String account) {
        as(fg, () -> bean(RequestService.class)
                .change(id, version(id), facts(RequestAbout.ACCOUNT, identifiedOn), account));
    }

    private void answer(String id) {
        as(fg, () -> bean(RequestService.class)
                .answer(id, version(id), RequestOutcome.DONE, "Alles is op papier meegegeven.", DAY));
    }

    private long version(String id) {
        return bean(RequestService.class).get(id).version();
    }

    private void ask(Caller caller, String id) {
        as(caller, () -> bean(GivingOutService.class).ask(id, version(id)));
    }

    private void agree(Caller caller, String id) {
        as(caller, () -> bean(GivingOutService.class).agree(id, version(id)));
    }

    private void refuse(Caller caller, String id) {
        as(caller, () -> bean(GivingOutService.class).refuse(id, version(id)));
    }

    private Handover seen(Caller caller, String id) {
        return as(caller, () -> bean(GivingOutService.class).of(id));
    }

    private PersonExport export(String id) {
        return as(fg, () -> bean(ExportService.class).of(id));
    }

    private List<String> waitingFor(Caller caller) {
        return as(caller, () -> bean(TodoService.class).mine()).of("privacy.handover").stream()
                .map(TodoLine::subjectId)
                .toList();
    }

    private static void assertRefused(String key, Step step) {
        assertEquals(key, assertThrows(RuleViolation.class, step::run).key());
    }

    /** Somebody of that role, with the account of somebody who has another one as well. */
    private Caller also(String user, Organisation organisation, String role) {
        Membership membership = new Membership(town.person(user), organisation, role, DAY.minusYears(1));
        inDatabase(em -> em.persist(membership));
        return Callers.caller(town.account(user), membership, false);
    }

    @Test
    void nothing_goes_out_before_a_second_person_agreed() {
        String id = request();
        assertRefused("privacy.handover.alone", () -> export(id));
        ask(fg, id);
        assertRefused("privacy.handover.alone", () -> export(id));
        agree(board, id);
        assertEquals("coordinator", export(id).userName());
        Handover seen = seen(board, id);
        assertEquals("Fg Proef", seen.askedBy());
        assertEquals("Bestuurder Proef", seen.agreedBy());
        assertEquals(DAY, seen.agreedOn());
        assertFalse(seen.isWaiting());
    }

    @Test
    void who_asked_does_not_agree_as_well_in_whatever_role() {
        String id = request();
        ask(fg, id);
        assertRefused("privacy.handover.same", () -> agree(fg, id));
        Caller boardToo = also("fg", town.board, "BOARD_MEMBER");
        assertRefused("privacy.handover.same", () -> agree(boardToo, id));
        assertRefused("privacy.handover.asked", () -> ask(fg, id));
        assertTrue(seen(fg, id).mine());
        assertFalse(seen(board, id).mine());
        assertTrue(seen(board, id).isWaiting());
    }

    @Test
    void the_officer_asks_and_the_board_or_another_officer_agrees_and_nobody_else() {
        String id = request();
        assertThrows(NotAllowed.class, () -> ask(board, id));
        Caller second = also("zorg", town.board, "DPO");
        ask(second, id);
        for (String user : List.of("leider", "coordinator", "jeugdagent", "beheer")) {
            Caller other = town.caller(user);
            for (BiConsumer<GivingOutService, String> step : List.<BiConsumer<GivingOutService, String>>of(
                    GivingOutService::of,
                    (service, one) -> service.agree(one, 1),
                    (service, one) -> service.refuse(one, 1))) {
                assertThrows(
                        NotAllowed.class, () -> as(other, () -> step.accept(bean(GivingOutService.class), id)), user);
            }
        }
        Organisation elsewhere = Organisation.board("Stichting Elders", "Elders");
        inDatabase(em -> em.persist(elsewhere));
        Caller stranger = also("mentor", elsewhere, "DPO");
        assertThrows(
                NotFound.class,
                () -> as(stranger, () -> bean(GivingOutService.class).agree(id, 1)));
        assertThrows(NotFound.class, () -> seen(stranger, id));
        agree(fg, id);
        assertEquals("Fg Proef", seen(board, id).agreedBy());
    }

    @Test
    void it_is_a_line_on_the_homes_of_all_who_may_agree_but_not_of_who_asked() {
        Caller second = also("zorg", town.board, "DPO");
        String id = request();
        assertEquals(List.of(), waitingFor(board));
        ask(fg, id);
        assertEquals(List.of(id), waitingFor(board));
        assertEquals(List.of(id), waitingFor(second));
        assertEquals(List.of(), waitingFor(fg));
        assertEquals(List.of(), waitingFor(town.caller("leider")));
        agree(board, id);
        assertEquals(List.of(), waitingFor(board));
        assertEquals(List.of(), waitingFor(second));
    }

    @Test
    void the_second_does_not_agree_and_the_first_can_ask_again() {
        String id = request();
        assertRefused("privacy.handover.notAsked", () -> agree(board, id));
        assertRefused("privacy.handover.notAsked", () -> refuse(board, id));
        ask(fg, id);
        refuse(board, id);
        assertNull(seen(fg, id).askedOn());
        assertEquals(List.of(), waitingFor(board));
        assertRefused("privacy.handover.alone", () -> export(id));
        ask(fg, id);
        assertEquals(List.of(id), waitingFor(board));
        refuse(fg, id);
        assertEquals(List.of(), waitingFor(board));
        assertRefused("privacy.handover.notAsked", () -> agree(board, id));
    }

    @Test
    void who_agreed_by_mistake_takes_it_back_and_nothing_goes_out_any_more() {
        String id = request();
        ask(fg, id);
        agree(board, id);
        assertRefused("privacy.handover.notAsked", () -> agree(board, id));
        refuse(board, id);
        assertNull(seen(board, id).agreedBy());
        assertRefused("privacy.handover.alone", () -> export(id));
    }

    @Test
    void of_two_who_decide_at_the_same_time_the_later_one_hears_that_it_changed() {
        String id = request();
        ask(fg, id);
        long read = as(board, () -> version(id));
        agree(board, id);
        Caller second = also("zorg", town.board, "DPO");
        assertThrows(
                Stale.class, () -> as(second, () -> bean(GivingOutService.class).refuse(id, read)));
        assertEquals("Bestuurder Proef", seen(second, id).agreedBy());
    }

    @Test
    void what_two_agreed_on_holds_for_that_person_alone_and_while_it_is_sure_who_asks() {
        String id = request();
        ask(fg, id);
        agree(board, id);
        change(id, DAY, "");
        assertEquals("coordinator", export(id).userName());
        change(id, DAY, "leider");
        assertRefused("privacy.handover.alone", () -> export(id));
        ask(fg, id);
        agree(board, id);
        change(id, null, "");
        assertRefused("privacy.request.unidentified", () -> export(id));
        change(id, DAY, "");
        assertRefused("privacy.handover.alone", () -> export(id));
    }

    @Test
    void it_ends_with_the_answer_and_who_opens_the_request_again_asks_again() {
        String id = request();
        ask(fg, id);
        answer(id);
        assertEquals(List.of(), waitingFor(board));
        assertRefused("privacy.request.over", () -> agree(board, id));
        assertRefused("privacy.request.over", () -> refuse(board, id));
        as(fg, () -> bean(RequestService.class).reopen(id, version(id)));
        assertEquals(List.of(), waitingFor(board));
        ask(fg, id);
        agree(board, id);
        answer(id);
        assertRefused("privacy.request.over", () -> export(id));
        assertEquals("Bestuurder Proef", seen(board, id).agreedBy());
    }

    @Test
    void nobody_asks_for_what_is_about_no_account_or_before_it_is_sure_who_asks() {
        String pupil = note(facts(RequestAbout.PUPIL, DAY), null);
        assertRefused("privacy.handover.nobody", () -> ask(fg, pupil));
        String unknown = note(facts(RequestAbout.ACCOUNT, null), "coordinator");
        assertRefused("privacy.request.unidentified", () -> ask(fg, unknown));
    }

    @Test
    void who_walks_in_the_eyes_of_the_board_agrees_to_nothing() {
        String id = request();
        ask(fg, id);
        Caller walking = town.caller("beheer")
                .inTheEyesOf(
                        board.organisationId(), board.organisationName(), board.boardId(), board.type(), board.role());
        assertThrows(RuleViolation.class, () -> agree(walking, id));
        assertTrue(seen(board, id).isWaiting());
    }
}
