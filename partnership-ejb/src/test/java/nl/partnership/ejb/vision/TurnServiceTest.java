package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** Who is to act at which signal, and each organisation its own column. */
class TurnServiceTest extends Acting {

    @Test
    void one_answer_holds_for_all_phases_until_somebody_splits_them() {
        say("coordinator", Signal.SEXTING, town.bridge, Turn.FIRST);
        assertEquals(1, lines(Signal.SEXTING));
        say("coordinator", Signal.SEXTING, Phase.AFTERCARE, town.care, Turn.FIRST, null);
        TurnsView view = table("coordinator");
        List<TurnsView.Line> lines = view.lines().stream()
                .filter(line -> line.signal().equals(Signal.SEXTING))
                .toList();
        assertEquals(Phase.apart(), lines.stream().map(TurnsView.Line::phase).toList());
        lines.forEach(
                line -> assertEquals(Turn.FIRST, cell(view, line, town.bridge).turn()));
        assertNull(cell(view, lines.get(0), town.care));
        assertEquals(List.of("De Brug"), lines.get(0).first());
        assertTrue(lines.get(3).isSeveralFirst());
        assertEquals(List.of("De Brug", "Jeugdhulp"), lines.get(3).first());
        say("coordinator", Signal.SEXTING, Phase.AFTERCARE, town.care, null, null);
        assertEquals(1, lines(Signal.SEXTING));
    }

    private long lines(Signal signal) {
        return table("coordinator").lines().stream()
                .filter(line -> line.signal().equals(signal))
                .count();
    }

    @Test
    void each_organisation_confirms_its_own_column_and_what_another_changes_anew() {
        say("coordinator", Signal.SEXTING, town.police, Turn.THEN);
        say("coordinator", Signal.EXCLUSION, town.police, Turn.NOT);
        say("coordinator", Signal.SEXTING, town.bridge, Turn.FIRST);
        assertFalse(cell("jeugdagent", Signal.SEXTING, town.police).isConfirmed());
        assertTrue(cell("jeugdagent", Signal.SEXTING, town.bridge).isConfirmed());
        TurnsView.Own own = table("jeugdagent").own();
        assertEquals(2, own.unconfirmed());
        assertEquals(1, todo("jeugdagent").size());
        as(town.caller("jeugdagent"), () -> bean(TurnService.class).confirm(bridge(), own.digest()));
        assertEquals(TODAY, cell("coordinator", Signal.SEXTING, town.police).confirmedOn());
        assertEquals(0, table("jeugdagent").own().unconfirmed());
        assertEquals(List.of(), todo("jeugdagent"));
        say("coordinator", Signal.SEXTING, town.police, Turn.FIRST);
        assertFalse(cell("jeugdagent", Signal.SEXTING, town.police).isConfirmed());
        assertThrows(
                Stale.class,
                () -> as(
                        town.caller("jeugdagent"), () -> bean(TurnService.class).confirm(bridge(), own.digest())));
    }

    private List<TodoLine> todo(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("vision.turn"))
                .toList();
    }

    @Test
    void a_partner_writes_its_own_column_alone_and_that_is_confirmed_at_once() {
        say("jeugdhulp", Signal.SEXTING, Phase.ALL, town.care, Turn.THEN, "binnen twee dagen");
        assertEquals(TODAY, cell("coordinator", Signal.SEXTING, town.care).confirmedOn());
        assertEquals(
                List.of("Jeugdhulp"),
                as(town.caller("jeugdhulp"), () -> bean(TurnService.class).draft(bridge(), Signal.SEXTING, Phase.ALL))
                        .stream()
                        .map(TypedTurn::organisation)
                        .toList());
        assertThrows(NotAllowed.class, () -> write("jeugdhulp", town.police, TypedTurn.NEW));
        assertThrows(NotFound.class, () -> write("coordinator2", town.police, TypedTurn.NEW));
        assertThrows(NotFound.class, () -> write("vreemde", town.elsewhere, TypedTurn.NEW));
    }

    private void write(String user, Organisation of, long version) {
        as(town.caller(user), () -> bean(TurnService.class)
                .save(
                        bridge(),
                        Signal.SEXTING,
                        Phase.ALL,
                        List.of(new TypedTurn(of.getId(), of.getShortName(), version, Turn.NOT, null))));
    }

    @Test
    void who_writes_over_what_another_changed_is_told() {
        say("coordinator", Signal.SEXTING, town.care, Turn.FIRST);
        long read = cell("coordinator", Signal.SEXTING, town.care).version();
        say("jeugdhulp", Signal.SEXTING, town.care, Turn.THEN);
        assertThrows(Stale.class, () -> write("coordinator", town.care, read));
        assertThrows(Stale.class, () -> write("coordinator", town.care, TypedTurn.NEW));
        assertEquals(Turn.THEN, cell("coordinator", Signal.SEXTING, town.care).turn());
    }

    @Test
    void a_name_in_a_note_is_refused_at_its_field() {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> say("coordinator", Signal.SEXTING, Phase.ALL, town.care, Turn.FIRST, "Bel Fatima Yilmaz uit 3B"));
        assertEquals("note0", refused.field());
    }

    @Test
    void that_nobody_acts_first_comes_on_the_agenda_once() {
        say("coordinator", Signal.SEXTING, town.bridge, Turn.THEN);
        assertTrue(line("coordinator", Signal.SEXTING).isNobodyFirst());
        agenda("coordinator");
        assertEquals(Set.of(Signal.SEXTING), table("jeugdhulp").onAgenda());
        assertThrows(RuleViolation.class, () -> agenda("coordinator"));
        assertThrows(NotAllowed.class, () -> agenda("jeugdhulp"));
        assertThrows(NotFound.class, () -> agenda("coordinator2"));
        assertEquals(List.of("Q1.3 Sexting: niemand is als eerste aan zet"), database(em -> em.createQuery(
                        "select a from AgendaItem a", AgendaItem.class)
                .getResultStream()
                .map(item -> item.getQuestionCode() + " " + item.getText())
                .toList()));
    }

    private void agenda(String user) {
        as(town.caller(user), () -> bean(TurnService.class).putOnAgenda(bridge(), Signal.SEXTING));
    }

    @Test
    void a_partner_that_left_keeps_its_column_shown_as_ended_and_acts_first_no_more() {
        say("coordinator", Signal.SEXTING, town.police, Turn.FIRST);
        inDatabase(em -> em.find(town.bridgePartnership.getClass(), town.bridgePartnership.getId())
                .remove(em.find(Organisation.class, town.police.getId())));
        TurnsView view = table("coordinator");
        TurnsView.Column last = view.parties().get(view.parties().size() - 1);
        assertEquals("Politie", last.name());
        assertFalse(last.here());
        assertTrue(line("coordinator", Signal.SEXTING).isNobodyFirst());
        assertThrows(NotFound.class, () -> table("jeugdagent"));
    }

    @Test
    void the_table_is_read_in_as_many_statements_whatever_stands_in_it() throws Exception {
        say("coordinator", Signal.SEXTING, town.bridge, Turn.FIRST);
        table("coordinator");
        long few = statements(() -> table("coordinator"));
        for (Signal signal : Signal.common()) {
            for (Phase phase : Phase.apart()) {
                for (Organisation one : List.of(town.bridge, town.care, town.police, town.municipality, town.welfare)) {
                    say("coordinator", signal, phase, one, Turn.THEN, "x");
                }
            }
        }
        assertEquals(20, table("coordinator").lines().size());
        assertEquals(few, statements(() -> table("coordinator")));
    }
}
