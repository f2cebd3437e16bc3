package nl.partnership.ejb.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Sight;

/** The terms of a school, for the questions of the card whether all mean the same. It is read once a request. */
@RequestScoped
public class GlossaryTool implements QuestionTool {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TermBook book;

    @Inject
    private Sight sight;

    private final Map<AtTable, List<TermStanding>> read = new HashMap<>();

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public String path() {
        return "/language/terms.xhtml";
    }

    /** First the term that is to be answered now, then those of which one knows how far they mean the same. */
    @Override
    public List<Row> rows(AtTable table) {
        String school = school(table);
        return all(table).stream()
                .filter(term -> !term.isEmpty())
                .sorted(Comparator.comparing(term -> !isNow(term, table)))
                .limit(MOST_ROWS)
                .map(term -> new Row(
                        TermName.of(term.term()),
                        note(term),
                        Sentence.of(isNow(term, table) ? "language.tool.answer" : "language.tool.look"),
                        "/language/term.xhtml?school=" + school + "&term=" + term.termCode()))
                .toList();
    }

    private static boolean isNow(TermStanding term, AtTable table) {
        return term.blind() != null && term.blind().conversationId().equals(table.conversationId());
    }

    private static Sentence note(TermStanding term) {
        if (term.blind() != null) {
            return Sentence.of("language.tool.blind");
        }
        return term.last()
                .map(last -> term.before()
                        .map(before -> Sentence.of(
                                "language.tool.sameBefore", last.same(), Answers.EXAMPLES, before.on(), before.same()))
                        .orElseGet(() -> Sentence.of("language.tool.same", last.same(), Answers.EXAMPLES)))
                .orElseGet(() -> Sentence.of(term.agreed() == null ? "language.tool.opened" : "language.tool.agreed"));
    }

    /** Of what was measured the term that fewest examples mean the same of; with a guest it says nothing. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<TermStanding> all = all(table);
        if (all.stream().allMatch(term -> term.opened().isEmpty() && term.agreed() == null)) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("language.tool.none"));
        }
        return all.stream()
                .filter(term -> term.last().isPresent() && term.last().get().same() < Answers.EXAMPLES)
                .min(Comparator.comparing(term -> term.last().orElseThrow().same()))
                .map(term -> new Proposal(
                        Proposal.Level.PARTLY,
                        Sentence.of(
                                "language.tool.partly",
                                TermName.of(term.term()),
                                term.last().orElseThrow().same(),
                                Answers.EXAMPLES)))
                .orElse(null);
    }

    private List<TermStanding> all(AtTable table) {
        return read.computeIfAbsent(table, at -> book.of(school(at), Eyes.of(sight, at)));
    }

    private String school(AtTable table) {
        return entityManager
                .find(Partnership.class, table.partnershipId())
                .getSchool()
                .getId();
    }
}
