package nl.partnership.ejb.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Installation;
import nl.partnership.ejb.base.Intention;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteRow;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantView;
import nl.partnership.ejb.demo.DemoService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.AdviceService;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.ejb.sharing.ReceiptVerification;
import nl.partnership.ejb.task.TaskDetail;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation of each release held is there on this build, on the day after. */
class UpgradeTest extends ServiceTest {

    /** Tables whose rows stand in another one since. */
    private static final Map<String, String> MOVED = Map.of("submission", "laid_before");

    private Installation installation;

    static List<String> releases() throws IOException {
        return Installation.releases();
    }

    /** Those that keep the names of what is closed, what forms did, known browsers and what mails are about. */
    static List<String> sinceSecond() throws IOException {
        return Installation.releases().stream()
                .filter(release -> !release.equals("0.1.0"))
                .toList();
    }

    @AfterEach
    void leave() throws Exception {
        installation.close();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void no_row_is_lost_and_the_trail_is_as_it_was_written(String release) throws Exception {
        installation = Installation.of(release);
        StringBuilder said = new StringBuilder();
        assertEquals(0, installation.verifyAudit(said), said::toString);
        moveIn();
        for (String table : installation.countedTables()) {
            String there = MOVED.getOrDefault(table, table);
            Number now = (Number) database(
                    em -> em.createNativeQuery("select count(*) from " + there).getSingleResult());
            long then = Long.parseLong(held("rows." + table));
            assertTrue(now.longValue() >= then, () -> table + ": " + then + " rows, now " + now);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void what_the_portal_ships_and_invents_at_its_start_changes_nothing(String release) throws Exception {
        start(release);
        long before = rows("conversation") + rows("rule_set") + rows("card_version") + rows("person");
        as(Caller.PORTAL, () -> {
            bean(CardService.class).ship();
            bean(RuleSetService.class).prepare();
            bean(DemoService.class).fill();
        });
        assertEquals(before, rows("conversation") + rows("rule_set") + rows("card_version") + rows("person"));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void conversations_are_there_word_for_word(String release) throws Exception {
        start(release);
        Report report =
                as(caller("coordinator"), () -> bean(ReportService.class).report(held("closed")));
        Report.Section said = report.themes().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.question().code().equals(held("closed.question")))
                .findFirst()
                .orElseThrow();
        assertEquals(held("closed.answer"), said.answer().text());
        assertEquals(held("closed.writer"), said.answer().writer().name());
        assertTrue(
                report.detail().guests().stream().anyMatch(guest -> guest.name().equals(held("closed.guest"))));
        assertEquals(
                List.of(held("closed.correction")),
                report.detail().corrections().stream().map(NoteRow::text).toList());
        ConversationDetail planned =
                as(caller("jeugdhulp"), () -> bean(ConversationService.class).detail(held("planned")));
        assertTrue(planned.head().isPlanned());
        assertEquals(held("planned.place"), planned.head().place());
    }

    /** The first release kept no names: those of the day of the upgrade stay, and the report says so. */
    @ParameterizedTest
    @MethodSource("releases")
    void names_in_what_is_closed_stay_as_they_were_found(String release) throws Exception {
        start(release);
        Report before =
                as(caller("coordinator"), () -> bean(ReportService.class).report(held("closed")));
        assertEquals(release.equals("0.1.0"), before.detail().head().namesFoundOn() != null);
        inDatabase(em -> {
            em.createQuery("select p from Person p", Person.class)
                    .getResultList()
                    .forEach(person -> person.setName("Anders " + person.getName()));
            em.createQuery("select o from Organisation o", Organisation.class)
                    .getResultList()
                    .forEach(each -> each.setShortName("Anders " + each.getShortName()));
            em.createNativeQuery("update task set title = 'Iets anders', owner_id = null")
                    .executeUpdate();
        });
        Report after = as(caller("coordinator"), () -> bean(ReportService.class).report(held("closed")));
        assertFalse(after.toString().contains("Anders "), after::toString);
        assertFalse(after.toString().contains("Iets anders"), after::toString);
        assertEquals(before.detail().participants(), after.detail().participants());
        assertEquals(before.detail().corrections(), after.detail().corrections());
        assertNull(
                as(caller("coordinator"), () -> bean(ConversationService.class).detail(held("open")))
                        .head()
                        .namesFoundOn());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void work_goes_on_where_it_stopped(String release) throws Exception {
        start(release);
        String open = held("open");
        ConversationDetail detail =
                as(caller("coordinator"), () -> bean(ConversationService.class).detail(open));
        assertTrue(detail.head().isOpen());
        String guest = detail.guests().get(0).id();
        as(caller("coordinator"), () -> bean(HoldService.class).attend(open, guest, Attendance.PRESENT));
        String task = held("task");
        TaskDetail before =
                as(caller("coordinator"), () -> bean(TaskService.class).detail(task));
        assertEquals(held("task.title"), before.row().title());
        as(caller("coordinator"), () -> bean(TaskService.class)
                .done(task, before.row().version(), "Alle sleutels zijn er."));
        assertFalse(as(caller("coordinator"), () -> bean(TaskService.class).detail(task))
                .row()
                .isOpen());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void rules_that_were_adopted_hold_and_advice_stands(String release) throws Exception {
        start(release);
        RuleSetRow inForce =
                as(caller("zorg"), () -> bean(RuleSetService.class).inForce()).orElseThrow();
        int adopted = Integer.parseInt(installation.held("adopted.number", "1"));
        assertEquals(adopted, inForce.number());
        assertEquals(
                Integer.parseInt(held("adopted.rules")),
                as(caller("zorg"), () -> bean(RuleSetService.class).rules(adopted, RuleFilter.NONE))
                        .size());
        RuleSetRow next = as(
                        caller("bestuurder"), () -> bean(RuleSetService.class).open())
                .orElseThrow();
        assertEquals(Integer.parseInt(held("advised.number")), next.number());
        assertEquals(RuleSet.Status.ADVISED, next.status());
        assertEquals(Boolean.TRUE, next.adviceFavourable());
        assertTrue(as(caller("fg"), () -> bean(AdviceService.class).waiting()).stream()
                .anyMatch(question -> question.id().equals(held("question"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.2.0"})
    void the_rule_for_a_kind_of_information_that_is_new_is_put_in_and_read_again_before_anything_crosses(String release)
            throws Exception {
        start(release);
        mendTodos();
        for (String user : List.of("beheer", "bestuurder")) {
            assertEquals(1, newKinds(user), user);
        }
        RuleSetService sets = bean(RuleSetService.class);
        int inForce = as(caller("zorg"), sets::inForce).orElseThrow().number();
        assertEquals(Outcome.FORBIDDEN, policy(inForce));
        int draft = as(caller("beheer"), () -> bean(RuleDraftService.class).addNew());
        assertEquals(Integer.parseInt(held("advised.number")), draft);
        assertEquals(0, newKinds("beheer"));
        assertEquals(
                1,
                as(caller("fg"), () -> bean(TodoService.class).mine().lines()).stream()
                        .filter(line -> line.note() != null && line.note().key().equals("ruleset.todo.changedRule"))
                        .count());
        assertEquals(Outcome.FORBIDDEN, policy(inForce));
        RuleSetRow read = as(caller("fg"), sets::open).orElseThrow();
        as(caller("fg"), () -> sets.advise(read.id(), read.version(), true, null));
        RuleSetRow advised = as(caller("bestuurder"), sets::open).orElseThrow();
        String seen = as(
                caller("bestuurder"),
                () -> bean(RuleReviewService.class).review(draft).digest());
        as(caller("bestuurder"), () -> sets.adopt(advised.id(), advised.version(), null, seen));
        assertEquals(Outcome.ALLOWED, policy(draft));
    }

    private long newKinds(String user) {
        return as(caller(user), () -> bean(TodoService.class).mine().lines()).stream()
                .filter(line -> line.kind().equals("ruleset.newRule"))
                .count();
    }

    /** What a set says to telling another organisation of one's policy, on the day nearest to today. */
    private Outcome policy(int number) {
        Rules rules = as(caller("beheer"), () -> bean(RuleSetService.class).compiled(number));
        return rules.answer(new SharingRequest(
                        new Party(OrganisationType.SCHOOL, "SCHOOL_LEADER"),
                        new Party(OrganisationType.POLICE, "COMMUNITY_OFFICER"),
                        Relation.OTHER_ORGANISATION,
                        List.of("WORKING_ARRANGEMENT"),
                        "COORDINATION",
                        Scope.ITEM,
                        rules.nearest(LocalDate.of(2026, 11, 29))))
                .outcome();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void a_receipt_is_verified_and_the_text_of_a_covenant_is_what_was_signed(String release) throws Exception {
        start(release);
        String receipt = as(caller("zorg"), () -> bean(ReceiptService.class).find(held("receipt.code")));
        assertEquals(held("receipt"), receipt);
        assertTrue(as(caller("zorg"), () -> bean(ReceiptService.class).verify(receipt))
                .isValid());
        CovenantView covenant =
                as(caller("fg"), () -> bean(CovenantService.class).get(held("covenant")));
        assertEquals(held("covenant.title"), covenant.row().title());
        byte[] text = as(caller("fg"), () -> bean(CovenantService.class).file(held("covenant")))
                .content();
        assertEquals(
                held("covenant.digest"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        assertEquals(held("covenant.digest"), covenant.text().digest());
    }

    @ParameterizedTest
    @MethodSource("sinceSecond")
    void rules_that_were_prolonged_and_what_was_erased_are_still_told_so(String release) throws Exception {
        start(release);
        RuleSetRow prolonged =
                as(caller("fg"), () -> bean(RuleSetService.class).set(Integer.parseInt(held("prolonged.number"))));
        assertTrue(prolonged.prolongation());
        assertEquals("De nieuwe regels zijn nog niet klaar.", prolonged.adoptionReason());
        ReceiptVerification forgotten =
                as(caller("zorg"), () -> bean(ReceiptService.class).verify(held("forgotten")));
        assertTrue(forgotten.isForgotten(), forgotten::toString);
    }

    @ParameterizedTest
    @MethodSource("sinceSecond")
    void a_form_that_comes_a_second_time_after_the_upgrade_gets_what_the_first_got(String release) throws Exception {
        start(release);
        List<String> given = as(caller("coordinator"), () -> {
            List<String> ids = new ArrayList<>();
            bean(Intention.class)
                    .once(
                            held("intention"),
                            "gesprek",
                            "base.intention.other",
                            () -> ids.add(bean(PlanService.class).plan(null)));
            return ids;
        });
        assertEquals(List.of(held("planned")), given);
    }

    @ParameterizedTest
    @MethodSource("sinceSecond")
    void a_browser_that_was_known_is_still_known(String release) throws Exception {
        start(release);
        String account = caller("coordinator").accountId();
        assertEquals(held("browser"), as(Caller.PORTAL, () -> bean(SignInService.class)
                .remember(account, List.of(held("browser")))));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void mail_that_waited_leaves_and_what_is_over_does_not(String release) throws Exception {
        start(release);
        List<String> sent = leaving().stream()
                .map(mail -> mail.getSubject() + " " + mail.getRecipient())
                .toList();
        for (String user : List.of("zorg", "jeugdhulp", "jeugdagent")) {
            String address = database(em -> em.find(Person.class, caller(user).personId()))
                    .getEmail();
            assertEquals(
                    1,
                    sent.stream()
                            .filter(mail -> mail.startsWith("Uitnodiging") && mail.endsWith(address))
                            .count(),
                    sent::toString);
        }
        assertEquals(List.of(), leaving());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void people_come_in_as_they_did(String release) throws Exception {
        start(release);
        assertTrue(as(Caller.PORTAL, () -> bean(PasswordDesk.class)
                        .signIn("jeugdhulp", DemoAccounts.PASSWORD, "10.0.0.7", List.of()))
                .isPresent());
        assertEquals(
                "coordinator",
                as(Caller.PORTAL, () -> bean(TokenService.class).take(held("token")))
                        .map(call -> as(
                                call.caller(),
                                () -> bean(AccountService.class).preferences().userName()))
                        .orElseThrow());
        as(Caller.NOBODY, () -> bean(PasswordDesk.class).accept(held("invitation"), "een zin van mijzelf"));
        assertTrue(as(Caller.PORTAL, () -> bean(PasswordDesk.class)
                        .signIn("vertrouwen", "een zin van mijzelf", "10.0.0.8", List.of()))
                .isPresent());
    }

    private void start(String release) throws Exception {
        installation = Installation.of(release);
        moveIn();
    }

    private void moveIn() {
        installation.moveIn();
        TestClock.set(LocalDateTime.of(2026, 11, 29, 14, 0));
    }

    private String held(String key) {
        return installation.held(key);
    }

    private long rows(String table) {
        return ((Number) database(em ->
                        em.createNativeQuery("select count(*) from " + table).getSingleResult()))
                .longValue();
    }

    private Caller caller(String user) {
        return database(em -> {
            Account account = em.createQuery("select a from Account a where a.userName = :name", Account.class)
                    .setParameter("name", user)
                    .getSingleResult();
            return bean(Callers.class).inAnyRole(account).get(0);
        });
    }
}
