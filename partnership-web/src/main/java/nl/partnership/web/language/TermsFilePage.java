package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.language.ExampleAnswer;
import nl.partnership.ejb.language.DefinitionRow;
import nl.partnership.ejb.language.OpenedRound;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermStanding;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.partner.TeamWords;

/** What each organisation means by the terms of a school, as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class TermsFilePage {

    private static final List<String> HEADS = List.of(
            "language.term",
            "language.agreed.title",
            "language.round.openedOn",
            "language.definition.organisation",
            "language.definition.text",
            "language.definition.example",
            "language.definition.notThis",
            "language.example.one",
            "language.example.two",
            "language.example.three",
            "language.example.four",
            "language.example.five",
            "language.example.six");

    @Inject
    private TermService terms;

    @Inject
    private TermWords words;

    @Inject
    private TeamWords teams;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        List<List<Object>> rows = new ArrayList<>();
        for (TermStanding term : terms.all(screen.parameter("school")).terms()) {
            int before = rows.size();
            for (OpenedRound opened : term.opened()) {
                opened.definitions().forEach(one -> rows.add(cells(term, opened, one)));
            }
            if (rows.size() == before && term.agreed() != null) {
                rows.add(cells(term, null, null));
            }
        }
        file.send("language.terms.file", file.words(HEADS), rows);
    }

    private List<Object> cells(TermStanding term, OpenedRound opened, DefinitionRow one) {
        List<Object> cells = new ArrayList<>();
        cells.add(words.name(term.term()));
        cells.add(term.agreed() == null ? null : term.agreed().text());
        if (one != null) {
            cells.add(opened.round().openedOn());
            cells.add(teams.of(one.organisation(), one.team()));
            cells.add(one.text());
            cells.add(one.example());
            cells.add(one.notThis());
            one.answers().list().forEach(answer -> cells.add(words(answer)));
        }
        while (cells.size() < HEADS.size()) {
            cells.add(null);
        }
        return cells;
    }

    private String words(ExampleAnswer answer) {
        return answer == null ? null : screen.text("language.answer." + answer);
    }
}
