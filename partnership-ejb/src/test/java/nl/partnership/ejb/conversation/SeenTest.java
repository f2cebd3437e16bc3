package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.audit.Trail.Seen;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** What the trail hears of records that somebody of another organisation gets to see. */
class SeenTest extends Table {

    private static final String QUESTION = "Q2.4";

    @Test
    void a_partner_that_takes_part_sees_the_schools_conversation_the_school_its_own() {
        String id = opened();
        Set<Seen> conversation = Set.of(new Seen("conversation", id, town.bridge.getId()));
        assertEquals(conversation, seen("jeugdhulp", () -> bean(ConversationService.class)
                .detail(id)));
        assertEquals(
                conversation, seen("jeugdhulp", () -> bean(HoldService.class).question(id, QUESTION)));
        assertEquals(
                conversation, seen("jeugdhulp", () -> bean(ReportService.class).report(id)));
        assertEquals(Set.of(), seen("coordinator", () -> {
            bean(ConversationService.class).detail(id);
            bean(HoldService.class).question(id, QUESTION);
            bean(ReportService.class).report(id);
        }));
    }

    @Test
    void who_is_not_at_the_table_sees_no_record_but_that_there_is_one() {
        String id = opened();
        assertEquals(Set.of(), seen("jongerenwerk", () -> bean(ConversationService.class)
                .detail(id)));
    }

    @Test
    void a_preparation_that_another_organisation_shows_is_that_organisations_record() {
        String id = planned();
        as(town.caller("jeugdhulp"), () -> {
            bean(PreparationService.class).save(id, QUESTION, Standing.PARTLY, "Zo", PreparationService.NEW);
            bean(PreparationService.class).releaseAll(id);
        });
        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(
                Set.of(new Seen("preparation", id, town.care.getId())),
                seen("coordinator", () -> bean(HoldService.class).question(id, QUESTION)));
        assertEquals(
                Set.of(), seen("jeugdhulp", () -> bean(PreparationService.class).own(id)));
    }

    @Test
    void a_task_is_its_authors_record() {
        NewTask task = new NewTask(
                town.bridgePartnership.getId(),
                "Bel de wijkagent",
                null,
                null,
                null,
                TaskSubject.NONE,
                Set.of(town.care.getId()));
        String id = as(coordinator(), () -> bean(TaskService.class).create(task));
        assertEquals(Set.of(new Seen("task", id, town.bridge.getId())), seen("jeugdhulp", () -> bean(TaskService.class)
                .detail(id)));
        assertEquals(Set.of(), seen("zorg", () -> bean(TaskService.class).detail(id)));
    }

    @Test
    void a_contact_list_is_of_every_organisation_on_it() {
        String id = town.bridgePartnership.getId();
        assertEquals(
                Set.of(
                        new Seen("contact-list", id, town.care.getId()),
                        new Seen("contact-list", id, town.police.getId()),
                        new Seen("contact-list", id, town.municipality.getId()),
                        new Seen("contact-list", id, town.welfare.getId())),
                seen("coordinator", () -> bean(ContactService.class).list(search(id), 0, 100)));
    }

    private static ContactSearch search(String partnershipId) {
        return new ContactSearch(partnershipId, null, Map.of());
    }

    private Set<Seen> seen(String user, Step look) {
        return as(town.caller(user), () -> {
            look.run();
            return bean(Trail.class).takeSeen();
        });
    }
}
