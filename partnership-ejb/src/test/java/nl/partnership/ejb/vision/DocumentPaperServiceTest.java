package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Participation;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.partner.Participations;
import org.junit.jupiter.api.Test;

/** Adopting on paper, what the participation council said, and what holds for other schools as well. */
class DocumentPaperServiceTest extends Acting {

    private static final String VISION = "vision-statement";

    private DocumentPaperView waiting(String user) {
        return as(town.caller(user), () -> bean(DocumentPaperService.class).waiting(bridge(), VISION));
    }

    private void submit(String user, String before) {
        DocumentPaperView.Concept one = waiting(user).concepts().get(0);
        as(town.caller(user), () -> bean(DocumentPaperService.class).submit(one.id(), one.version(), before));
    }

    private void record(String user, DocumentPaperView.Laid one, String function, LocalDate day) {
        as(town.caller(user), () -> bean(DocumentPaperService.class)
                .recordPaper(one.id(), one.version(), function, day));
    }

    private VisionsView.Card card(String user, Organisation of) {
        return as(town.caller(user), () -> bean(VisionService.class).all(bridge())).cards().stream()
                .filter(card -> card.organisationId().equals(of.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_may_not_decide_lays_it_before_who_may_and_the_school_records_what_came_back() {
        vision("jeugdhulp", "wij bellen binnen een dag");
        assertEquals(List.of(), waiting("coordinator").laid());
        submit("jeugdhulp", "manager");
        List<Task> tasks = database(em -> em.createQuery("select t from Task t join fetch t.owner", Task.class)
                .getResultList());
        assertEquals(1, tasks.size());
        assertEquals(town.person("jeugdhulp"), tasks.get(0).getOwner());
        DocumentPaperView.Laid laid = waiting("coordinator").laid().get(0);
        assertEquals("manager", laid.before());
        assertEquals("Jeugdhulp", laid.organisation());
        // that it lies before somebody is for who records the answer; no word of it
        assertNull(card("coordinator", town.care).concept());
        for (String user : List.of("jeugdagent", "gemeente", "jongerenwerk")) {
            assertEquals(List.of(), waiting(user).laid(), user);
        }
        for (String user : List.of("jeugdhulp", "jeugdagent", "gemeente", "mentor")) {
            assertThrows(NotAllowed.class, () -> record(user, laid, "manager", TODAY), user);
        }
        assertThrows(NotFound.class, () -> record("coordinator2", laid, "manager", TODAY));
        record("coordinator", laid, "manager", TODAY.minusDays(1));
        VisionRow adopted = card("jeugdagent", town.care).adopted();
        assertEquals("wij bellen binnen een dag", adopted.weDo());
        assertEquals("manager", adopted.paperFunction());
        assertEquals(TODAY.minusDays(1), adopted.adoptedOn());
        assertEquals(List.of(), waiting("coordinator").laid());
        assertEquals(List.of(), waiting("jeugdhulp").concepts());
        List<Task> ended = database(
                em -> em.createQuery("select t from Task t", Task.class).getResultList());
        assertEquals(List.of(false), ended.stream().map(Task::isOpen).toList());
    }

    @Test
    void the_school_itself_does_so_too() {
        vision("coordinator", "wij luisteren");
        submit("coordinator", "directeur");
        record("zorg", waiting("zorg").laid().get(0), "directeur", TODAY);
        assertEquals("directeur", card("jeugdhulp", town.bridge).adopted().paperFunction());
    }

    @Test
    void what_lies_before_somebody_and_is_changed_has_to_be_laid_before_them_anew() {
        vision("jeugdhulp", "eerste");
        submit("jeugdhulp", "manager");
        DocumentPaperView.Laid read = waiting("coordinator").laid().get(0);
        vision("jeugdhulp", "tweede");
        assertEquals(List.of(), waiting("coordinator").laid());
        assertThrows(Stale.class, () -> record("coordinator", read, "manager", TODAY));
        assertNull(card("coordinator", town.care).adopted());
        DocumentPaperView.Concept concept = waiting("jeugdhulp").concepts().get(0);
        DocumentPaperView.Laid never =
                new DocumentPaperView.Laid(concept.id(), concept.version(), "Jeugdhulp", "manager", TODAY);
        assertEquals(
                "vision.paper.notLaid",
                assertThrows(RuleViolation.class, () -> record("coordinator", never, "manager", TODAY))
                        .key());
        assertThrows(
                Stale.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(DocumentPaperService.class)
                        .submit(concept.id(), concept.version() - 1, "manager")));
    }

    @Test
    void what_is_missing_or_names_somebody_is_told_at_its_field() {
        write("jeugdhulp", new TypedVision("wel", null, "tekst", null, null));
        assertEquals(
                "weDoNot",
                assertThrows(RuleViolation.class, () -> submit("jeugdhulp", "manager"))
                        .field());
        vision("jeugdhulp", "wij bellen");
        for (String bad : List.of("", "Jan de Vries")) {
            assertEquals(
                    "before",
                    assertThrows(RuleViolation.class, () -> submit("jeugdhulp", bad))
                            .field());
        }
        submit("jeugdhulp", "manager");
        DocumentPaperView.Laid laid = waiting("coordinator").laid().get(0);
        assertEquals("function", refused(laid, " ", TODAY));
        assertEquals("function", refused(laid, "Jan de Vries", TODAY));
        assertEquals("paperDay", refused(laid, "manager", null));
        assertEquals("paperDay", refused(laid, "manager", TODAY.plusDays(1)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator"), () -> bean(DocumentPaperService.class)
                        .waiting(bridge(), "incident")));
    }

    private String refused(DocumentPaperView.Laid laid, String function, LocalDate day) {
        return assertThrows(RuleViolation.class, () -> record("coordinator", laid, function, day))
                .field();
    }

    @Test
    void what_the_participation_council_said_stands_at_what_the_school_laid_down() {
        vision("coordinator", "wij luisteren");
        adopt("leider");
        String id = card("coordinator", town.bridge).adopted().id();
        assertEquals(0, council("jeugdhulp").size());
        say("coordinator", id, Participation.Answer.ASKED, null);
        assertThrows(
                Stale.class,
                () -> as(town.caller("leider"), () -> bean(DocumentParticipationService.class)
                        .say(
                                id,
                                new Participations.Said(
                                        Participation.Answer.AGREED, TODAY, null, Participations.Said.NOTHING))));
        say("leider", id, Participation.Answer.AGREED, null);
        for (String user : List.of("coordinator", "jeugdhulp", "bestuurder")) {
            assertEquals(
                    new Participations.Said(Participation.Answer.AGREED, TODAY, null, version(id)),
                    council(user).get(id),
                    user);
        }
        assertThrows(NotAllowed.class, () -> say("bestuurder", id, Participation.Answer.AGREED, null));
        assertThrows(NotAllowed.class, () -> say("jeugdhulp", id, Participation.Answer.AGREED, null));
        assertThrows(NotFound.class, () -> say("coordinator2", id, Participation.Answer.AGREED, null));
        assertEquals(
                "because",
                assertThrows(
                                RuleViolation.class,
                                () -> say("leider", id, Participation.Answer.NOT_NEEDED, "Sanne de Boer vond het goed"))
                        .field());
        // a next version did not go there yet
        vision("coordinator", "wij luisteren en vragen");
        adopt("leider");
        assertFalse(council("jeugdhulp")
                .containsKey(card("jeugdhulp", town.bridge).adopted().id()));
    }

    private java.util.Map<String, Participations.Said> council(String user) {
        return as(town.caller(user), () -> bean(VisionService.class).all(bridge()))
                .council();
    }

    private void say(String user, String id, Participation.Answer answer, String because) {
        long read = version(id);
        as(town.caller(user), () -> bean(DocumentParticipationService.class)
                .say(id, new Participations.Said(answer, TODAY, because, read)));
    }

    /** Of what was said of it last. */
    private long version(String id) {
        Participations.Said said = council("bestuurder").get(id);
        return said == null ? Participations.Said.NOTHING : said.version();
    }

    @Test
    void a_guideline_names_the_vision_that_it_works_out_as_long_as_one_may_see_that() {
        vision("coordinator", "wij luisteren");
        adopt("leider");
        String series = card("jeugdhulp", town.bridge).adopted().series();
        as(town.caller("jeugdhulp"), () -> bean(GuidelineService.class)
                .write(
                        bridge(),
                        GuidelineKind.CLIMATE,
                        null,
                        new TypedGuideline("Zo doen wij", "luister", Set.of(), series, null, null)));
        GuidelinesView table =
                as(town.caller("jeugdhulp"), () -> bean(GuidelineService.class).table(bridge()));
        GuidelineRow concept = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.concepts().stream())
                .findFirst()
                .orElseThrow();
        assertEquals("De Brug", table.visions().get(concept.vision()));
        assertEquals(
                series,
                as(town.caller("jeugdhulp"), () -> bean(GuidelineService.class).draft(concept.id()))
                        .words()
                        .vision());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(GuidelineService.class)
                        .write(
                                bridge(),
                                GuidelineKind.CLIMATE,
                                null,
                                new TypedGuideline("Anders", "luister", Set.of(), "none", null, null))));
    }
}
