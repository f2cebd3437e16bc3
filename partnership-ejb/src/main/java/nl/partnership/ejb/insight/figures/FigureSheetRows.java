package nl.partnership.ejb.insight.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.Sentence;

/** The last sheets of figures of a school, at the question on trends and figures: the sheet as it is, and nothing of an incident. */
@ApplicationScoped
public class FigureSheetRows implements QuestionRows {

    private static final int MOST = 2;

    @Inject
    private Sheets sheets;

    @Override
    public String name() {
        return "trends";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return sheets.at(table).stream()
                .limit(MOST)
                .map(row -> new Row(
                        Sentence.of("insight.sheet.tool.of", row.year().toString()),
                        row.isWithdrawn()
                                ? Sentence.of("insight.sheet.tool.withdrawn", row.because())
                                : Sentence.of("insight.sheet.tool.stands"),
                        Sentence.of("insight.source.tool.look"),
                        "/insight/sheet.xhtml?id=" + row.id()))
                .toList();
    }
}
