package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/**
 * A kind of information came with a new version of the portal: the administrator puts its rule into the draft, the board
 * is told, and the data protection officer who advised on a set without it reads that again. Its subject is the first
 * set, as no set has the rule.
 */
@ApplicationScoped
public class NewRuleTodo implements TodoKind {

    private static final String TO_PUT_IN = "/ruleset/rule-sets.xhtml";
    private static final String TO_READ = "/ruleset/rule-set.xhtml";

    @Inject
    private RuleSets ruleSets;

    @Inject
    private NewRules newRules;

    @Override
    public String code() {
        return "ruleset.newRule";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(RuleSet.class, "select s.id from RuleSet s where s.number = 1 or s.id in :changed");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return ruleSets.numbered(1).map(RuleSet::getId).filter(id -> id.compareTo(after) > 0).stream()
                .toList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        return ruleSets.numbered(1).filter(first -> subjects.contains(first.getId())).stream()
                .flatMap(first -> newRules.all().stream()
                        .flatMap(rule -> rule.categories().stream())
                        .distinct()
                        .flatMap(category -> todos(first.getId(), category).stream()))
                .toList();
    }

    private List<Todo> todos(String subject, String category) {
        List<Todo> todos = new ArrayList<>();
        for (Audience audience : List.of(Audience.ADMINISTRATOR, Audience.BOARD)) {
            todos.add(new Todo(code(), subject).toAudience(audience.name()).with(audience.name(), category));
        }
        ruleSets.open()
                .filter(open -> open.getStatus() == RuleSet.Status.ADVISED)
                .ifPresent(open -> todos.add(new Todo(code(), subject)
                        .toAudience(Audience.DPO.name())
                        .with(Audience.DPO.name(), category, Integer.toString(open.getNumber()))));
        return todos;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private TodoLine line(TodoRow row) {
        Sentence category = Sentence.of("rule.sentence.category." + row.facts().get(1));
        if (row.facts().get(0).equals(Audience.DPO.name())) {
            return line(
                    row,
                    Sentence.of("ruleset.newRule.read", row.facts().get(2)),
                    TO_READ,
                    Sentence.of("ruleset.newRule.afterAdvice", category),
                    "ruleset.todo.advice");
        }
        boolean administrator = row.facts().get(0).equals(Audience.ADMINISTRATOR.name());
        return line(
                row,
                Sentence.of("ruleset.newRule.todo", category),
                TO_PUT_IN,
                Sentence.of(administrator ? "ruleset.newRule.why" : "ruleset.newRule.who"),
                administrator ? "ruleset.todo.waits" : "ruleset.newRule.administrator");
    }

    private TodoLine line(TodoRow row, Sentence text, String address, Sentence note, String state) {
        return new TodoLine(code(), row.subjectId(), text, address, note, Sentence.of(state), null, true);
    }
}
