package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/** Who meets how often, for the question of the card on that. */
@ApplicationScoped
public class ConsultationTool implements QuestionTool {

    @Inject
    private ConsultationStandings standings;

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public String path() {
        return "/support/consultations.xhtml";
    }

    /** What did not meet for longer than agreed stands first. */
    @Override
    public List<Row> rows(AtTable table) {
        return standings.of(table).stream()
                .sorted(Comparator.comparing(
                        (ConsultationRow row) -> !row.standing().late()))
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.asItIs(row.name()),
                        ConsultationStandings.standing(row),
                        Sentence.of("support.tool.look"),
                        ConsultationStandings.address(row)))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<ConsultationRow> all = standings.of(table);
        if (all.isEmpty()) {
            return ConsultationStandings.none();
        }
        List<ConsultationRow> late =
                all.stream().filter(row -> row.standing().late()).toList();
        if (!late.isEmpty()) {
            return ConsultationStandings.partly(Sentence.of(
                    "support.consultation.tool.late", late.get(0).name(), ConsultationStandings.standing(late.get(0))));
        }
        List<ConsultationRow> lacking =
                all.stream().filter(row -> !row.lacking().isEmpty()).toList();
        return lacking.isEmpty()
                ? null
                : ConsultationStandings.partly(Sentence.of(
                        "support.consultation.tool.lacking",
                        lacking.get(0).name(),
                        Sentence.several(lacking.get(0).lacking().stream()
                                .map(type -> Sentence.of("base.type." + type))
                                .toList())));
    }
}
