package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Guard;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/**
 * Nobody but who may read it learns that an incident was entered: not what happened, not how often, and not whether there is
 * any. As everybody else, by every method, and by what stands on homes and in the trail.
 */
class IncidentPrivacyTest extends Recording {

    private static final int THOUSANDS = 5000;

    private static final List<Class<?>> REGISTER = List.of(
            IncidentService.class,
            IncidentListService.class,
            IncidentCountService.class,
            IncidentImportService.class,
            RegisterParticipationService.class);

    private static final List<String> OTHERS =
            List.of("jeugdhulp", "jeugdagent", "wijkagent", "gemeente", "jongerenwerk", "vreemde", "beheer");

    /** What board and officer get: numbers, and that the participation council was asked. */
    private static final List<String> COUNTED =
            List.of("IncidentCountService.schools", "IncidentCountService.of", "RegisterParticipationService.of");

    /** Each role of a school and its board, through whose eyes board and officer look. */
    private static final List<String> EYES = List.of(
            "SAFETY_COORD", "CARE_COORD", "SCHOOL_LEADER", "MENTOR", "ANTI_BULLYING", "INTERNAL_SUPERVISOR", "DPO");

    private List<Caller> others() {
        List<Caller> all = new ArrayList<>();
        OTHERS.forEach(user -> all.add(town.caller(user)));
        for (String walker : List.of("fg", "bestuurder")) {
            EYES.forEach(role -> all.add(town.caller(walker)
                    .inTheEyesOf(town.bridge.getId(), "De Brug", town.board.getId(), town.bridge.getType(), role)));
            all.add(town.caller(walker)
                    .inTheEyesOf(town.police.getId(), "Politie", null, town.police.getType(), "YOUTH_OFFICER"));
        }
        return all;
    }

    /** Everything that the register does for anybody. */
    private Map<String, Callable<?>> ways(String id) {
        IncidentFilter year = new IncidentFilter(Town.YEAR, null, null, null);
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("IncidentService.enter", () -> bean(IncidentService.class).enter(fight(TODAY)));
        ways.put("IncidentService.enterUnlessAlike", () -> bean(IncidentService.class)
                .enterUnlessAlike(fight(TODAY)));
        ways.put("IncidentService.undoable", () -> bean(IncidentService.class).undoable());
        ways.put("IncidentService.undo", () -> {
            bean(IncidentService.class).undo(id);
            return null;
        });
        ways.put("IncidentService.guideline", () -> bean(IncidentService.class).guideline());
        ways.put("IncidentService.get", () -> bean(IncidentService.class).get(id));
        ways.put("IncidentService.correct", () -> {
            bean(IncidentService.class).correct(id, 1, fight(TODAY), CorrectionReason.WRONG_DAY);
            return null;
        });
        ways.put("IncidentService.takeOut", () -> {
            bean(IncidentService.class).takeOut(id, 1, CorrectionReason.WRONG_DAY);
            return null;
        });
        ways.put("IncidentListService.list", () -> bean(IncidentListService.class)
                .list(year, 0, 20));
        ways.put(
                "IncidentListService.all", () -> bean(IncidentListService.class).all(year));
        ways.put("IncidentCountService.schools", () -> bean(IncidentCountService.class)
                .schools());
        ways.put("IncidentCountService.of", () -> bean(IncidentCountService.class)
                .of(town.bridge.getId()));
        byFile(ways, id);
        ways.put("RegisterParticipationService.of", () -> bean(RegisterParticipationService.class)
                .of(town.bridge.getId()));
        ways.put("RegisterParticipationService.say", () -> {
            bean(RegisterParticipationService.class)
                    .say(new Participations.Said(
                            Participation.Answer.AGREED, TODAY, null, Participations.Said.NOTHING));
            return null;
        });
        return ways;
    }

    private void byFile(Map<String, Callable<?>> ways, String id) {
        byte[] file = {};
        ways.put("IncidentImportService.check", () -> bean(IncidentImportService.class)
                .check(file));
        ways.put("IncidentImportService.store", () -> bean(IncidentImportService.class)
                .store(file));
        ways.put("IncidentImportService.batches", () -> bean(IncidentImportService.class)
                .batches());
        ways.put("IncidentImportService.takeBack", () -> {
            bean(IncidentImportService.class).takeBack(id);
            return null;
        });
    }

    @Test
    void the_attack_knows_every_method_of_the_register() {
        List<String> methods = REGISTER.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .sorted()
                .toList();
        assertEquals(methods, ways("").keySet().stream().sorted().toList());
    }

    @Test
    void all_others_are_refused_in_the_same_words_whether_there_is_one_or_none() {
        for (Caller other : others()) {
            for (Map.Entry<String, Callable<?>> way : ways("none").entrySet()) {
                String before = refusal(other, way.getValue());
                assertFalse(before.isEmpty(), () -> other.eyes() + " by " + way.getKey());
            }
        }
        Map<String, String> none = answers("none");
        String id = enter("mentor", fight(TODAY));
        assertEquals(none, answers("none"));
        assertEquals(none, answers(id));
    }

    private Map<String, String> answers(String id) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Caller other : others()) {
            ways(id).forEach((name, way) ->
                    answers.put(other.name() + " as " + other.eyes() + " by " + name, refusal(other, way)));
        }
        return answers;
    }

    /** What they are told; empty when they are let in. */
    private String refusal(Caller caller, Callable<?> way) {
        try {
            as(caller, way);
            return "";
        } catch (NotAllowed refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void who_only_enters_reads_and_counts_nothing_and_board_and_officer_read_no_row() {
        String id = enter("coordinator", fight(TODAY));
        for (String way : List.of(
                "IncidentService.get",
                "IncidentService.correct",
                "IncidentService.takeOut",
                "IncidentListService.list",
                "IncidentListService.all",
                "IncidentCountService.schools",
                "IncidentCountService.of",
                "RegisterParticipationService.of",
                "RegisterParticipationService.say")) {
            assertThrows(NotAllowed.class, () -> as(town.caller("mentor"), ways(id).get(way)), way);
        }
        assertEquals(List.of(), as(town.caller("mentor"), () -> bean(IncidentService.class)
                .undoable()));
        for (String user : List.of("bestuurder", "fg")) {
            List<String> rows = ways(id).keySet().stream()
                    .filter(way -> !COUNTED.contains(way))
                    .toList();
            for (String way : rows) {
                assertThrows(NotAllowed.class, () -> as(town.caller(user), ways(id).get(way)), user + " " + way);
            }
        }
    }

    @Test
    void homes_are_the_same_with_none_and_with_many() {
        Map<String, Object> before = homes();
        for (int i = 0; i < 12; i++) {
            enter("mentor", fight(TODAY.minusDays(i % 2)));
        }
        mendTodos();
        assertEquals(before, homes());
        assertEquals(List.of(), leaving());
    }

    @Test
    void at_the_question_stands_the_same_with_none_and_with_thousands() {
        Map<String, Object> before = questions();
        inDatabase(em -> {
            for (int i = 0; i < THOUSANDS; i++) {
                em.persist(new Incident(
                        fight(TODAY),
                        town.membership("mentor"),
                        TODAY.atStartOfDay(Day.ZONE).toInstant()));
            }
        });
        assertEquals(before, questions());
    }

    private Map<String, Object> questions() {
        Map<String, Object> said = new LinkedHashMap<>();
        for (boolean guests : List.of(false, true)) {
            AtTable table = new AtTable("x", town.bridgePartnership.getId(), Set.of(), null, guests);
            for (Class<? extends QuestionTool> tool : List.of(TrendsTool.class, SourcesTool.class)) {
                as(
                        town.caller("coordinator"),
                        () -> inDatabase(em -> {
                            said.put(tool + " rows " + guests, bean(tool).rows(table));
                            said.put(tool + " proposal " + guests, bean(tool).proposal(table));
                        }));
            }
        }
        return said;
    }

    private Map<String, Object> homes() {
        Map<String, Object> homes = new LinkedHashMap<>();
        mendTodos();
        for (String user :
                List.of("coordinator", "mentor", "jeugdagent", "jeugdhulp", "gemeente", "bestuurder", "fg")) {
            homes.put(
                    user,
                    as(town.caller(user), () -> bean(TodoService.class).mine().toString()));
        }
        return homes;
    }

    @Test
    void the_trail_says_that_something_was_entered_and_put_right_and_never_what() {
        String id = enter("mentor", facts(TODAY.minusMonths(1), "SEXUAL", "SPORTS", "EVENING"));
        as(town.caller("coordinator"), () -> bean(IncidentService.class)
                .correct(id, 1, fight(TODAY.minusMonths(1).minusDays(1)), CorrectionReason.TOLD_OTHERWISE));
        List<String> details = database(em -> {
            List<?> found = em.createNativeQuery(
                            "select detail from audit_payload where subject_kind = 'incident' order by seq")
                    .getResultList();
            return found.stream().map(String::valueOf).toList();
        });
        assertEquals(2, details.size());
        assertTrue(details.get(1).contains("TOLD_OTHERWISE"), details::toString);
        for (String word : List.of(
                "SEXUAL", "SPORTS", "EVENING", "FIGHTING", "YARD", "BREAK", "2026-10", "PUPIL", "OUTSIDE", "TALKED")) {
            details.forEach(detail -> assertFalse(detail.contains(word), () -> word + " in " + detail));
        }
        List<LocalDate> until = database(em -> {
            List<?> found = em.createNativeQuery("select erase_on from audit_entry where action like 'incident.%'")
                    .getResultList();
            return found.stream()
                    .map(day -> ((java.sql.Date) day).toLocalDate())
                    .toList();
        });
        assertEquals(List.of(LocalDate.of(2028, 7, 31), LocalDate.of(2028, 7, 31)), until);
    }

    @Test
    void nobody_is_let_in_by_a_method_but_those_whom_the_attack_leaves_out() {
        for (Class<?> service : REGISTER) {
            assertTrue(service.isAnnotationPresent(Allowed.class));
            for (Method method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    Arrays.stream(Guard.audiences(method))
                            .forEach(audience -> assertTrue(
                                    List.of(Audience.RECORDER, Audience.REGISTER_READER, Audience.REGISTER_COUNTER)
                                            .contains(audience),
                                    method::toString));
                }
            }
        }
    }
}
