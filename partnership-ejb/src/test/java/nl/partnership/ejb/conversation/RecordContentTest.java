package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Confirmations;
import nl.partnership.ejb.screening.Hint;
import nl.partnership.ejb.screening.ScreeningService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** No free text of a record takes in what points to a pupil, whichever service stores it. */
class RecordContentTest extends Table {

    private static final String TOLD = "We maken ons zorgen om Sanne de Vries.";
    private static final String UNWRITTEN = "Zie \u6f22 daarover.";
    private static final String ID = "BSN 111222333 staat erbij.";

    @Test
    void a_view_an_answer_a_decision_and_an_agenda_item_take_in_no_pupil() {
        String planned = planned();
        typeEverywhere(planned, TOLD, this::refused);
        assertEquals("", question("coordinator", planned, "Q2.1").answer().text());
    }

    @Test
    void a_letter_that_the_report_could_not_show_is_named_where_it_was_typed_and_a_picture_stays() {
        String planned = planned();
        typeEverywhere(planned, UNWRITTEN, this::unwritten);
        unwritten("title", () -> bean(TaskService.class).create(task(UNWRITTEN, null)));
        String smile = "Dat spreken we af \ud83d\ude42.";
        as(coordinator(), () -> bean(HoldService.class).saveAnswer(planned, "Q2.1", smile, 0));
        assertEquals(smile, question("coordinator", planned, "Q2.1").answer().text());
    }

    /** Into each text of a conversation, which is opened on the way. */
    private void typeEverywhere(String planned, String text, BiConsumer<String, Step> refused) {
        refused.accept("agendaItem", () -> bean(AgendaService.class).putOnAgenda(planned, text));
        refused.accept("text", () -> bean(PreparationService.class)
                .save(planned, "Q2.1", Standing.values()[0], text, PreparationService.NEW));
        as(coordinator(), () -> bean(HoldService.class).open(planned));
        refused.accept("answer", () -> bean(HoldService.class).saveAnswer(planned, "Q2.1", text, 0));
        refused.accept("decision", () -> bean(NoteService.class).decide(planned, "Q2.1", text));
        refused.accept("agendaItem", () -> bean(NoteService.class).raise(planned, "Q2.1", text));
    }

    private void unwritten(String field, Step work) {
        RuleViolation refusal = refused(field, work);
        assertEquals("base.text.noLetter", refusal.key());
        assertEquals(List.of("\u6f22", "U+6F22"), refusal.arguments());
    }

    @Test
    void an_agenda_item_is_as_long_as_its_column_and_longer_is_refused_at_its_field() {
        String planned = planned();
        String longest = "a".repeat(4000);
        as(coordinator(), () -> bean(AgendaService.class).putOnAgenda(planned, longest));
        refused("agendaItem", () -> bean(AgendaService.class).putOnAgenda(planned, longest + "a"));
        as(coordinator(), () -> bean(HoldService.class).open(planned));
        as(coordinator(), () -> bean(NoteService.class).raise(planned, "Q2.1", longest));
        refused("agendaItem", () -> bean(NoteService.class).raise(planned, "Q2.1", longest + "a"));
    }

    @Test
    void a_correction_takes_in_no_pupil() {
        String closed = closed();
        refused("correction", () -> bean(CloseService.class).correct(closed, TOLD));
    }

    @Test
    void a_task_and_what_becomes_of_it_take_in_no_pupil() {
        TaskService tasks = bean(TaskService.class);
        refused("title", () -> tasks.create(task(TOLD, null)));
        refused("description", () -> tasks.create(task("Bellen", TOLD)));
        String id = as(coordinator(), () -> tasks.create(task("Bellen", null)));
        long version = as(coordinator(), () -> tasks.detail(id).row().version());
        refused("title", () -> tasks.change(id, version, TOLD, null, null, null));
        refused("description", () -> tasks.change(id, version, "Bellen", TOLD, null, null));
        refused("note", () -> tasks.done(id, version, TOLD));
        refused("reason", () -> tasks.withdraw(id, version, TOLD));
        refused("reason", () -> tasks.postpone(id, version, DAY, TOLD));
        refused(
                "note",
                () -> tasks.handOver(
                        id,
                        version,
                        town.care.getId() + ":" + town.person("jeugdhulp").getId(),
                        TOLD));
    }

    @Test
    void what_was_found_is_named() {
        RuleViolation refusal = refused(
                "decision", () -> bean(NoteService.class).decide(opened(), null, "Sanne en Youssef bellen met Sanne."));
        assertEquals("screening.found", refusal.key());
        assertEquals(List.of("‘Sanne’, ‘Youssef’"), refusal.arguments());
    }

    @Test
    void a_professionals_own_data_is_confirmed_and_then_stands() {
        String id = opened();
        as(coordinator(), () -> {
            bean(Confirmations.class).add(List.of("Sanne de Vries"));
            bean(HoldService.class).saveAnswer(id, "Q2.1", TOLD, 0);
        });
        assertEquals(TOLD, question("coordinator", id, "Q2.1").answer().text());
        List<String> confirmed = confirmed();
        assertEquals(1, confirmed.size());
        assertTrue(confirmed.get(0).contains("\"field\":\"answer\""), confirmed.toString());
        assertTrue(confirmed.get(0).contains("\"NAME\":1"), confirmed.toString());
    }

    /** What the trail has of it; never the words. */
    private List<String> confirmed() {
        List<?> rows = database(em -> em.createNativeQuery(
                        "select p.detail from audit_payload p join audit_entry e on e.seq = p.seq where e.action = 'screening.confirmed'")
                .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    @Test
    void what_was_confirmed_once_is_not_asked_again_but_what_is_new_is() {
        String id = opened();
        as(coordinator(), () -> {
            bean(Confirmations.class).add(List.of("Sanne de Vries"));
            bean(HoldService.class).saveAnswer(id, "Q2.1", TOLD, 0);
        });
        write("coordinator", id, "Q2.1", TOLD + " Zij is de wijkverpleegkundige.", 1);
        RuleViolation refusal =
                refused("answer", () -> bean(HoldService.class).saveAnswer(id, "Q2.1", TOLD + " En Youssef.", 2));
        assertEquals(List.of("‘Youssef’"), refusal.arguments());
    }

    @Test
    void a_citizen_number_cannot_be_confirmed() {
        String id = opened();
        RuleViolation refusal = refused("decision", () -> {
            bean(Confirmations.class).add(List.of("111222333"));
            bean(NoteService.class).decide(id, null, ID);
        });
        assertEquals("screening.remove", refusal.key());
    }

    @Test
    void the_full_name_of_somebody_in_the_partnership_needs_no_confirming_but_a_first_name_does() {
        hire("Fatima el Amrani", true);
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class).decide(id, null, "Fatima el Amrani belt de ouders."));
        refused("decision", () -> bean(NoteService.class).decide(id, null, "Fatima belt de ouders."));
    }

    @Test
    void the_name_of_somebody_elsewhere_is_asked_about() {
        hire("Fatima el Amrani", false);
        String id = opened();
        refused("decision", () -> bean(NoteService.class).decide(id, null, "Fatima el Amrani belt de ouders."));
    }

    @Test
    void while_typing_one_hears_what_would_be_asked() {
        List<Hint> hints = as(town.caller("jeugdhulp"), () -> bean(ScreeningService.class)
                .hints("Sanne en haar BSN 111222333", "Sanne belt"));
        assertEquals(List.of("111222333"), hints.stream().map(Hint::words).toList());
        assertTrue(hints.stream().noneMatch(Hint::isConfirmable));
    }

    private void hire(String name, boolean here) {
        inDatabase(em -> {
            Person person = new Person(name, "iemand@proef.example");
            em.persist(person);
            em.persist(new Membership(
                    person,
                    here ? town.care : town.elsewhere,
                    here ? "YOUTH_CARE_WORKER" : "YOUTH_OFFICER",
                    LocalDate.of(2026, 8, 1)));
        });
    }

    private NewTask task(String title, String description) {
        return new NewTask(
                town.bridgePartnership.getId(),
                title,
                description,
                null,
                null,
                new TaskSubject("test", "1", null),
                Set.of());
    }

    private RuleViolation refused(String field, Step step) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> as(coordinator(), step));
        assertEquals(field, refusal.field());
        return refusal;
    }
}
