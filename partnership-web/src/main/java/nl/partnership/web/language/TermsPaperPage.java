package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import nl.partnership.ejb.language.DefinitionRow;
import nl.partnership.ejb.language.OpenedRound;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermStanding;
import nl.partnership.ejb.language.TermsView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.partner.TeamWords;

/** Hands out the terms of a school on paper, to keep: what is agreed, and what each organisation meant last. */
@Named
@RequestScoped
public class TermsPaperPage {

    @Inject
    private TermService terms;

    @Inject
    private TermWords words;

    @Inject
    private Dates dates;

    @Inject
    private TeamWords teams;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        TermsView read = terms.all(screen.parameter("school"));
        Paper paper = new Paper(
                screen.text("language.terms.title"),
                screen.locale(),
                screen.text("language.terms.paper.foot", read.school(), dates.kept(dates.today())));
        paper.lead(screen.text("language.terms.lead", read.school()));
        read.terms().forEach(term -> write(paper, term));
        screen.send(screen.text("language.terms.paper.file", read.school()), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, TermStanding term) {
        paper.heading(words.name(term.term()));
        String same = words.same(term);
        if (same != null) {
            paper.text(same);
        }
        paper.text(
                term.agreed() == null
                        ? screen.text("language.agreed.none")
                        : screen.text("language.agreed.says", term.agreed().text()));
        term.opened().stream()
                .limit(1)
                .map(OpenedRound::definitions)
                .flatMap(all -> all.stream())
                .forEach(one -> {
                    paper.text(screen.text(
                            "language.definition.says",
                            teams.of(one.organisation(), one.team()),
                            one.withdrawn() ? taken() : said(one)));
                });
    }

    private String taken() {
        return screen.text("language.definition.withdrawn");
    }

    private static String said(DefinitionRow one) {
        return Stream.of(one.text(), one.example(), one.notThis())
                .filter(words -> words != null)
                .reduce((first, next) -> first + " · " + next)
                .orElse("");
    }
}
