package nl.partnership.ejb.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.sharing.SharingTool;

/** What is practised together, at the question of the card which information one may share. */
@RequestScoped
public class PracticeRows implements QuestionRows {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PracticeBook book;

    @Inject
    private Sight sight;

    @Override
    public String name() {
        return SharingTool.NAME;
    }

    /** One row, once something was put on a table: that a case waits, else how often all gave the same answer. */
    @Override
    public List<Row> rows(AtTable table) {
        String school = entityManager
                .find(Partnership.class, table.partnershipId())
                .getSchool()
                .getId();
        PracticeBook.Practised practised = book.of(school, Eyes.of(sight, table));
        List<PracticeResult> all = practised.results();
        if (all.isEmpty()) {
            return List.of();
        }
        boolean waits = all.stream().anyMatch(one -> !one.round().isOpened());
        return List.of(new Row(
                Sentence.of("language.practice.title"),
                waits ? Sentence.of("language.practice.tool.waits") : note(practised.halves()),
                Sentence.of(waits ? "language.tool.answer" : "language.tool.look"),
                "/language/practice.xhtml?school=" + school));
    }

    private static Sentence note(List<PracticeView.Half> told) {
        List<Sentence> halves = told.stream()
                .map(half -> Sentence.of(half.key(), half.same(), half.cases()))
                .toList();
        return halves.isEmpty() ? Sentence.of("language.practice.tool.done") : Sentence.several(halves);
    }
}
