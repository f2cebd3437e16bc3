package nl.partnership.ejb.conversation.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.table.Weighing.Weighed;
import nl.partnership.ejb.ruleset.RulesInForce;
import nl.partnership.ejb.sharing.SharingTool;

/** The card of the table, at the question of the card which information one may share. */
@ApplicationScoped
public class TableRows implements QuestionRows {

    @Inject
    private RulesInForce inForce;

    @Override
    public String name() {
        return SharingTool.NAME;
    }

    /** One, with what every organisation at the table may say to the others at once. */
    @Override
    public List<Row> rows(AtTable table) {
        return List.of(new Row(
                Sentence.of("conversation.table.title"),
                note(table),
                Sentence.of("conversation.table.look"),
                "/conversation/table.xhtml?id=" + table.conversationId()));
    }

    private Sentence note(AtTable table) {
        if (inForce.rules().isEmpty()) {
            return Sentence.of("conversation.table.noRules");
        }
        Weighing weighing = new Weighing(inForce.rules().get(), inForce.today(), Codes.PREVENTION);
        List<List<Weighed>> speakers = table.asked().stream()
                .map(seat -> seat.of().organisationId())
                .distinct()
                .map(organisation -> weighing.of(organisation, table))
                .filter(lines -> !lines.isEmpty())
                .toList();
        if (speakers.isEmpty()) {
            return Sentence.of("conversation.table.alone");
        }
        List<Sentence> all = Vocabulary.shipped().categories().values().stream()
                .filter(category -> speakers.stream().allMatch(lines -> isAllowed(lines, category.code())))
                .map(category -> Sentence.of("rule.category." + category.code()))
                .toList();
        return all.isEmpty()
                ? Sentence.of("conversation.table.nothing")
                : Sentence.of("conversation.table.all", Sentence.several(all));
    }

    private static boolean isAllowed(List<Weighed> lines, String category) {
        return lines.stream().anyMatch(line -> line.category().equals(category) && line.outcome() == Outcome.ALLOWED);
    }
}
