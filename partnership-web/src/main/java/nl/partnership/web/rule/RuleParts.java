package nl.partnership.web.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.web.base.Pages;
import nl.partnership.web.base.Screen;

/** The pages about the rules that the caller may open, for the row of links on each of them. */
@Named
@RequestScoped
public class RuleParts {

    private static final String LIST = "/ruleset/rules.xhtml";

    @Inject
    private Pages pages;

    @Inject
    private Screen screen;

    /**
     * One link.
     *
     * @param key of its words
     * @param ofSet whether the page is about one set
     * @param current whether it is the page that is shown
     */
    public record Part(String path, String key, boolean ofSet, boolean current) {}

    public List<Part> getParts() {
        return Stream.of(
                        part(LIST, "rule.parts.list", true),
                        part("/ruleset/rule-grid.xhtml", "rule.parts.grid", true),
                        part("/ruleset/rule-endorsement.xhtml", "rule.parts.endorsement", false),
                        part("/ruleset/rules-endorsed.xhtml", "rule.parts.endorsed", false),
                        part("/ruleset/rule-trials.xhtml", "rule.parts.cases", true),
                        part("/ruleset/rule-sets.xhtml", "rule.parts.versions", false))
                .filter(part -> pages.mayOpen(part.path()))
                .toList();
    }

    private Part part(String path, String key, boolean ofSet) {
        return new Part(path, key, ofSet, path.equals(screen.path()));
    }
}
