package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.account.OwnTokenService;
import nl.partnership.ejb.account.WalkService;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.OwnContactService;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskDetail;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskRow;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** Data protection officer and board look through the eyes of a role: they see what it sees, and change nothing. */
class WalkTest extends Table {

    private static final String QUESTION = "Q2.4";

    /** Stands in every text that a person wrote here. */
    private static final String SECRET = "geheimwoord";

    @Test
    void only_the_officer_and_the_board_walk() {
        for (String user : List.of("fg", "bestuurder")) {
            assertTrue(walk(user, town.police, "YOUTH_OFFICER").isWalking());
        }
        for (String user : List.of("coordinator", "leider", "jeugdagent", "gemeente", "beheer")) {
            assertThrows(NotAllowed.class, () -> walk(user, town.police, "YOUTH_OFFICER"), user);
        }
    }

    @Test
    void one_walks_where_ones_own_partnerships_are_and_in_a_role_that_can_be_there() {
        assertEquals(
                List.of(
                        "OBS De Linde",
                        "Scholengemeenschap De Brug",
                        "Gemeente Proefstad",
                        "Jeugdhulp Proef",
                        "Politie Proef",
                        "Welzijn Proef"),
                as(town.caller("fg"), () -> bean(WalkService.class).places()).stream()
                        .map(WalkService.Place::name)
                        .toList());
        for (Organisation place : List.of(town.elsewhere, town.board)) {
            assertRefused("walkPlace", place, "YOUTH_OFFICER");
        }
        for (String role : new String[] {"YOUTH_OFFICER", "DPO", "BOARD_MEMBER", Caller.ADMINISTRATOR_ROLE, null}) {
            assertRefused("walkRole", town.bridge, role);
        }
        // nobody is care coordinator at De Linde, but somebody could be
        assertEquals("CARE_COORD", walk("fg", town.linden, "CARE_COORD").role());
    }

    private void assertRefused(String field, Organisation place, String role) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> walk("fg", place, role));
        assertEquals(field, refusal.field());
    }

    @Test
    void the_walk_is_over_when_its_reason_is() {
        assertTrue(goesOn("fg"));
        assertFalse(goesOn("coordinator"));
        inDatabase(em -> em.find(Organisation.class, town.police.getId()).close());
        assertFalse(goesOn("fg"));
    }

    private boolean goesOn(String user) {
        Optional<Caller> walking =
                as(town.caller(user), () -> bean(WalkService.class).goOn(town.police.getId(), "YOUTH_OFFICER"));
        walking.ifPresent(caller -> assertEquals(town.caller(user), caller.own()));
        return walking.isPresent();
    }

    @Test
    void nobody_walks_on_in_the_eyes_of_another() {
        Caller walking = walk("fg", town.bridge, "SAFETY_COORD");
        assertThrows(
                NotAllowed.class,
                () -> as(walking, () -> bean(WalkService.class).begin(town.police.getId(), "YOUTH_OFFICER")));
        assertEquals(
                Caller.READ_ONLY,
                assertThrows(
                                RuleViolation.class,
                                () -> as(walking, () -> {
                                    bean(AccountService.class)
                                            .actAs(town.membership("fg").getId());
                                }))
                        .key());
    }

    @Test
    void who_walks_sees_what_the_party_sees_but_for_the_words_of_people() {
        String id = talked();
        assertSame("jeugdagent", town.police, "YOUTH_OFFICER", looks(id));
        assertSame("jeugdhulp", town.care, "YOUTH_CARE_WORKER", looks(id));
        assertSame(
                "jongerenwerk",
                town.welfare,
                "YOUTH_WORKER",
                List.of(() -> bean(ConversationService.class).detail(id), () -> bean(HomeService.class)
                        .schools()));
    }

    /** As records print all that they hold, what was written and what is hidden included. */
    private void assertSame(String user, Organisation place, String role, List<Callable<?>> looks) {
        Caller walking = walk("fg", place, role);
        for (Callable<?> look : looks) {
            String theirs = as(town.caller(user), look::call).toString();
            String seen = as(walking, look::call).toString();
            assertEquals(theirs.replaceAll("[^=,\\[\\]]*" + SECRET + "[^=,\\[\\]]*", FreeText.HIDDEN), seen);
        }
    }

    @Test
    void no_word_that_a_person_wrote_reaches_who_walks_in_any_eyes() {
        String id = talked();
        for (Caller walking : List.of(
                walk("fg", town.bridge, "SAFETY_COORD"),
                walk("bestuurder", town.bridge, "CARE_COORD"),
                walk("bestuurder", town.police, "YOUTH_OFFICER"),
                walk("fg", town.care, "YOUTH_CARE_WORKER"))) {
            for (Callable<?> look : looks(id)) {
                String seen = as(walking, look::call).toString();
                assertFalse(seen.contains(SECRET), seen);
            }
        }
        String own = as(coordinator(), () -> bean(HoldService.class).question(id, QUESTION))
                .toString();
        assertTrue(own.contains(SECRET), own);
    }

    @Test
    void what_an_organisation_has_not_released_is_not_shown_to_who_walks_in_its_eyes() {
        String id = planned();
        as(town.caller("jeugdagent"), () -> {
            bean(PreparationService.class)
                    .save(id, QUESTION, Standing.PARTLY, SECRET + " vooraf", PreparationService.NEW);
            bean(PreparationService.class).releaseAll(id);
        });
        Caller walking = walk("fg", town.police, "YOUTH_OFFICER");
        assertEquals(1, question("jeugdagent", id, QUESTION).views().size());
        assertEquals(0, viewsSeen(walking, id));
        assertEquals(
                0, as(walking, () -> bean(PreparationService.class).own(id)).ready());
        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(1, viewsSeen(walking, id));
    }

    private int viewsSeen(Caller walking, String id) {
        return as(walking, () -> bean(HoldService.class).question(id, QUESTION))
                .views()
                .size();
    }

    @Test
    void nothing_can_be_changed_and_nothing_is() {
        String id = talked();
        long before = rows();
        Caller walking = walk("fg", town.bridge, "SAFETY_COORD");
        changes(id).forEach((name, change) -> {
            RuleViolation refusal = assertThrows(RuleViolation.class, () -> as(walking, change), name);
            assertEquals(Caller.READ_ONLY, refusal.key(), name);
        });
        assertEquals(before, rows());
        assertEquals(1, question("coordinator", id, QUESTION).answer().revision());
    }

    /** One change of each kind: a new record, a changed one, one by a query, one that the trail leaves out. */
    private Map<String, Step> changes(String id) {
        TaskRow task = as(coordinator(), () -> bean(TaskListService.class)
                .ofSubject(HoldService.SUBJECT, id)
                .get(0));
        long contact = town.membership("fg").getVersion();
        ConversationDetail.Participant one =
                detail("coordinator", id).participants().get(0);
        Map<String, Step> changes = new LinkedHashMap<>();
        changes.put("answer", () -> bean(HoldService.class).saveAnswer(id, QUESTION, "Anders", 1));
        changes.put("standing", () -> bean(HoldService.class).stand(id, QUESTION, Standing.IN_ORDER));
        changes.put("show", () -> bean(HoldService.class).show(id, "Q3.1"));
        changes.put("raise", () -> bean(NoteService.class).raise(id, QUESTION, "Nog iets"));
        changes.put("decide", () -> bean(NoteService.class).decide(id, QUESTION, "Zo doen we het"));
        changes.put("attend", () -> bean(HoldService.class).attend(id, one.id(), Attendance.ABSENT));
        changes.put("own view", () -> bean(PreparationService.class)
                .save(id, "Q3.1", Standing.PARTLY, "Anders", PreparationService.NEW));
        changes.put("plan", () -> bean(PlanService.class).plan(plan("zorg", "jeugdhulp")));
        changes.put("task", () -> bean(TaskService.class).create(task(id)));
        changes.put("withdraw", () -> bean(TaskService.class).withdraw(task.id(), task.version(), "Niet meer nodig"));
        changes.put("case", () -> bean(CaseService.class).open());
        changes.put("mail", () -> bean(AccountService.class).chooseMail(false, false));
        changes.put("token", () -> bean(OwnTokenService.class).makeToken("programma", 30));
        changes.put("contact", () -> bean(OwnContactService.class)
                .confirm(contact, false, "06 12345678", null, null, List.of()));
        return changes;
    }

    private long rows() {
        long rows = 0;
        for (String entity : List.of(
                "Conversation",
                "Answer",
                "AgendaItem",
                "Decision",
                "Preparation",
                "Task",
                "PupilCase",
                "AccessToken",
                "OutboxMail")) {
            rows += database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                    .getSingleResult());
        }
        return rows;
    }

    @Test
    void the_trail_says_who_it_really_was_and_through_whose_eyes() {
        String id = talked();
        Caller walking = walk("fg", town.police, "YOUTH_OFFICER");
        as(walking, () -> {
            bean(ConversationService.class).detail(id);
            bean(Trail.class)
                    .showed(
                            "/conversation/conversation.xhtml",
                            bean(Trail.class).takeSeen());
            bean(Trail.class).showed("/partner/contacts.xhtml", Set.of());
        });
        assertThrows(
                RuleViolation.class,
                () -> as(walking, () -> bean(TaskService.class).create(task(id))));
        as(walking, () -> bean(Trail.class).walkEnded());
        assertEquals(
                List.of(
                        "walk.began DONE DPO Proefstad",
                        "walk.seen DONE DPO Proefstad",
                        "walk.seen DONE DPO Proefstad",
                        "TaskService.create REFUSED DPO Proefstad",
                        "walk.ended DONE DPO Proefstad"),
                trail("action || ' ' || outcome || ' ' || role || ' ' || organisation_name"));
        trail("detail").forEach(detail -> assertTrue(detail.contains("\"eyes\":\"YOUTH_OFFICER, Politie\""), detail));
        assertTrue(trail("detail").get(1).contains(id));
    }

    @SuppressWarnings("unchecked")
    private List<String> trail(String columns) {
        return database(em -> List.copyOf((List<String>) em.createNativeQuery(
                        "select " + columns
                                + " from audit_entry e join audit_payload p on p.seq = e.seq where p.person_id = ? order by e.seq")
                .setParameter(1, town.person("fg").getId())
                .getResultList()));
    }

    private Caller walk(String user, Organisation place, String role) {
        return as(town.caller(user), () -> bean(WalkService.class).begin(place.getId(), role));
    }

    /** A conversation in which people wrote something everywhere. */
    private String talked() {
        String id = planned();
        for (String user : List.of("jeugdhulp", "jeugdagent", "coordinator")) {
            as(town.caller(user), () -> {
                bean(PreparationService.class)
                        .save(id, QUESTION, Standing.PARTLY, SECRET + " vooraf", PreparationService.NEW);
                bean(PreparationService.class).releaseAll(id);
            });
        }
        as(coordinator(), () -> bean(HoldService.class).open(id));
        write("coordinator", id, QUESTION, SECRET + " samen", 0);
        as(coordinator(), () -> {
            bean(NoteService.class).raise(id, QUESTION, SECRET + " agenda");
            bean(NoteService.class).decide(id, QUESTION, SECRET + " besluit");
            bean(TaskService.class).create(task(id));
        });
        return id;
    }

    private NewTask task(String conversationId) {
        return new NewTask(
                town.bridgePartnership.getId(),
                SECRET + " taak",
                SECRET + " uitleg",
                town.police.getId() + ":" + town.person("jeugdagent").getId(),
                LocalDate.of(2026, 12, 1),
                new TaskSubject(HoldService.SUBJECT, conversationId, QUESTION),
                Set.of(town.care.getId(), town.police.getId()));
    }

    /** What pages show of it. */
    private List<Callable<?>> looks(String id) {
        List<Callable<?>> looks = new ArrayList<>();
        looks.add(() -> bean(ConversationService.class).detail(id));
        looks.add(() -> bean(ConversationService.class).upcoming(10));
        looks.add(() -> bean(HoldService.class).question(id, QUESTION));
        looks.add(() -> bean(HoldService.class).follow(id));
        looks.add(() -> bean(HoldService.class).onTable(id, QUESTION).question());
        looks.add(() -> bean(PreparationService.class).own(id));
        looks.add(() -> bean(ReportService.class).report(id));
        looks.add(() -> bean(YearTopicService.class).topics(town.bridgePartnership.getId()));
        looks.add(() -> bean(TaskListService.class).ofMyOrganisation(TaskFilter.OPEN, 0, 10));
        looks.add(() -> bean(TaskListService.class).ofSubject(HoldService.SUBJECT, id));
        looks.add(() -> {
            List<TaskDetail> details = new ArrayList<>();
            bean(TaskListService.class)
                    .ofSubject(HoldService.SUBJECT, id)
                    .forEach(row -> details.add(bean(TaskService.class).detail(row.id())));
            return details;
        });
        return looks;
    }
}
