package nl.partnership.ejb.privacy.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.domain.privacy.request.SubjectRequest;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests of people about their own data: the month, the prolonging, the answer, and what the portal has. */
class RequestTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(16, 0));
        inDatabase(town::persist);
    }

    private Caller fg() {
        return town.caller("fg");
    }

    private static RequestFacts facts(RequestAbout about, LocalDate identifiedOn, RequestAnswerer answerer) {
        return new RequestFacts("Verzoek 2026-3", RequestKind.ACCESS, about, DAY, identifiedOn, answerer);
    }

    private String note(RequestFacts facts, String account) {
        return as(fg(), () -> bean(RequestService.class).note(facts, account));
    }

    private String pupil() {
        return note(facts(RequestAbout.PUPIL, DAY, RequestAnswerer.SCHOOL), null);
    }

    private RequestRow get(String id) {
        return as(fg(), () -> bean(RequestService.class).get(id));
    }

    private void prolong(String id) {
        long version = get(id).version();
        as(fg(), () -> bean(RequestService.class).prolong(id, version, "Het zijn veel stukken."));
    }

    private void answer(String id, RequestOutcome outcome, LocalDate on) {
        long version = get(id).version();
        as(fg(), () -> bean(RequestService.class).answer(id, version, outcome, "De school gaf het dossier in.", on));
    }

    private PersonExport export(String id) {
        return as(fg(), () -> bean(ExportService.class).of(id));
    }

    private void agreed(String id) {
        long asked = get(id).version();
        as(fg(), () -> bean(GivingOutService.class).ask(id, asked));
        long waits = get(id).version();
        as(town.caller("bestuurder"), () -> bean(GivingOutService.class).agree(id, waits));
    }

    private List<TodoLine> lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("privacy.request"))
                .toList();
    }

    private static RuleViolation refused(Runnable step) {
        return assertThrows(RuleViolation.class, step::run);
    }

    @Test
    void it_is_answered_within_a_month_that_is_prolonged_once_within_that_month() {
        String id = pupil();
        assertEquals(DAY.plusMonths(1), get(id).dueOn());
        assertEquals(DAY.plusMonths(1), lines("fg").get(0).dueOn());
        assertEquals(List.of(), lines("bestuurder"));
        TestClock.set(DAY.plusMonths(1).plusDays(1).atTime(9, 0));
        assertEquals("privacy.request.prolong.late", refused(() -> prolong(id)).key());
        TestClock.set(DAY.plusMonths(1).atTime(9, 0));
        prolong(id);
        assertEquals(DAY.plusMonths(3), get(id).dueOn());
        assertEquals(DAY.plusMonths(3), lines("fg").get(0).dueOn());
        assertEquals("privacy.request.prolonged", refused(() -> prolong(id)).key());
        as(fg(), () -> bean(RequestService.class).takeBackProlonging(id, get(id).version()));
        assertEquals(DAY.plusMonths(1), get(id).dueOn());
    }

    @Test
    void nothing_is_given_before_it_is_sure_who_asks() {
        String id = note(facts(RequestAbout.ACCOUNT, null, RequestAnswerer.BOARD), "coordinator");
        assertEquals(1, lines("bestuurder").size());
        assertEquals("privacy.request.unidentified", refused(() -> export(id)).key());
        assertEquals(
                "privacy.request.unidentified",
                refused(() -> answer(id, RequestOutcome.DONE, DAY)).key());
        answer(id, RequestOutcome.REFUSED, DAY);
        assertEquals(List.of(), lines("bestuurder"));
        assertEquals("privacy.request.over", refused(() -> prolong(id)).key());
        as(fg(), () -> bean(RequestService.class).reopen(id, get(id).version()));
        assertEquals(1, lines("fg").size());
    }

    @Test
    void what_the_portal_has_of_somebody_is_read_from_the_account_the_roles_and_the_records_that_name_them() {
        String id = note(facts(RequestAbout.ACCOUNT, DAY, RequestAnswerer.OFFICER), "FG@proef.example");
        agreed(id);
        PersonExport export = export(id);
        assertEquals("fg", export.userName());
        assertEquals("Fg Proef", export.name());
        assertEquals(
                List.of("DPO"),
                export.roles().stream().map(PersonExport.Role::role).toList());
        assertTrue(
                export.named().contains(new PersonExport.Named("subject-request", "notedBy", 1)),
                export.named()::toString);
        assertTrue(export.named().stream().anyMatch(named -> named.kind().equals("account")));
        assertFalse(export.passwordChosen());
    }

    @Test
    void of_a_pupil_there_is_a_reference_and_no_name_and_nothing_to_export() {
        String id = pupil();
        assertNull(get(id).person());
        assertThrows(NotFound.class, () -> export(id));
        RequestFacts sentence = new RequestFacts(
                "Moeder van Sanne; zie de mail",
                RequestKind.ERASURE,
                RequestAbout.PARENT,
                DAY,
                null,
                RequestAnswerer.SCHOOL);
        assertEquals("reference", refused(() -> note(sentence, null)).field());
        assertEquals(
                "account",
                refused(() -> note(facts(RequestAbout.ACCOUNT, null, RequestAnswerer.OFFICER), "vreemde"))
                        .field(),
                "of who never worked with this board nothing is said");
    }

    @Test
    void the_board_reads_along_and_another_board_and_others_do_not() {
        String id = pupil();
        as(town.caller("bestuurder"), () -> bean(RequestService.class).get(id));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("bestuurder"), () -> bean(RequestService.class)
                        .reopen(id, 1)));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("bestuurder"), () -> bean(ExportService.class)
                        .of(id)));
        Organisation other = Organisation.board("Stichting Elders", "Elders");
        Membership officer = new Membership(town.person("zorg"), other, "DPO", DAY.minusYears(1));
        inDatabase(em -> {
            em.persist(other);
            em.persist(officer);
        });
        Caller stranger = Callers.caller(town.account("zorg"), officer, false);
        assertThrows(
                NotFound.class,
                () -> as(stranger, () -> bean(RequestService.class).get(id)));
        assertEquals(
                0,
                as(stranger, () -> bean(RequestListService.class).list(0, 20)).total());
        for (String user : List.of("leider", "jeugdagent", "beheer")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(RequestListService.class)
                            .list(0, 20)),
                    user);
        }
    }

    @Test
    void it_is_kept_for_two_years_after_the_answer() {
        String id = pupil();
        answer(id, RequestOutcome.DONE, DAY);
        TestClock.set(DAY.plusYears(2).atTime(5, 0));
        assertEquals(List.of(), dueForErasure(SubjectRequest.class));
        TestClock.set(DAY.plusYears(2).plusDays(1).atTime(5, 0));
        eraseDue(SubjectRequest.class);
        assertThrows(NotFound.class, () -> get(id));
    }
}
