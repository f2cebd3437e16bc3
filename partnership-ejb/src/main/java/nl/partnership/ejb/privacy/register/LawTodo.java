package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.privacy.register.LawCheck;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;
import nl.partnership.ejb.privacy.BoardTodo;

/** Nobody looked at a law of the rules for six months: the officer of the board hears it, from that day on. */
@ApplicationScoped
public class LawTodo extends BoardTodo {

    @Inject
    private Laws laws;

    @Override
    public String code() {
        return "privacy.laws";
    }

    @Override
    public Rank rank() {
        return Rank.UPKEEP;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                LawCheck.class,
                "select c.board.id from LawCheck c where c.id in :changed",
                RuleSet.class,
                "select o.id from RuleSet r," + BOARDS + " and r.id in :changed");
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        LocalDate adoptedOn = laws.adoptedOn().orElse(null);
        Collection<String> named = laws.named().keySet();
        if (adoptedOn == null || named.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, LawCheck>> checks = laws.latest(subjects);
        return subjects.stream()
                .flatMap(board -> todo(board, named, checks.getOrDefault(board, Map.of()), adoptedOn))
                .toList();
    }

    private Stream<Todo> todo(
            String board, Collection<String> named, Map<String, LawCheck> checks, LocalDate adoptedOn) {
        return named.stream()
                .map(law -> Laws.countsFrom(checks.get(law), adoptedOn))
                .min(LocalDate::compareTo)
                .map(from -> new Todo(code(), board)
                        .toOrganisation(board)
                        .toAudience(Audience.DPO.name())
                        .shown(from.plus(LawCheck.FADES), null))
                .stream();
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        code(),
                        row.subjectId(),
                        Sentence.of("privacy.laws.todo"),
                        "/privacy/register-laws.xhtml",
                        null,
                        Sentence.of("privacy.laws.todo.state"),
                        null,
                        true))
                .toList();
    }
}
