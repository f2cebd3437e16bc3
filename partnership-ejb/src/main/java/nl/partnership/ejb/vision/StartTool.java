package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;

/**
 * What stands at the start of the card: what one does for a safe climate, at an incident and to prevent one, by the guidelines
 * of those at the table; and which of them, or which visions, lack.
 */
@ApplicationScoped
public class StartTool implements QuestionTool {

    @Inject
    private GuidelineTool guidelines;

    @Inject
    private VisionTool visions;

    @Override
    public String name() {
        return START;
    }

    @Override
    public String path() {
        return guidelines.path();
    }

    /** One for each kind for which there is a guideline: its titles. */
    @Override
    public List<Row> rows(AtTable table) {
        return Arrays.stream(GuidelineKind.values())
                .map(kind -> guidelines.row(table, kind))
                .filter(row -> row != null)
                .toList();
    }

    /** What guidelines lack counts before what visions lack. */
    @Override
    public Proposal proposal(AtTable table) {
        Proposal lacking = guidelines.proposal(table);
        return lacking == null ? visions.proposal(table) : lacking;
    }
}
