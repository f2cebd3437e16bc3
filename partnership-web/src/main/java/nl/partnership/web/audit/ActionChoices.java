package nl.partnership.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.web.base.Screen;

/** What one can look for in the trail: kinds of records, and what is done with none. */
@Named
@RequestScoped
public class ActionChoices {

    /** What else than records one can look for: how the action begins. */
    private static final List<String> ACTS = List.of("sign-", "record.", "walk.", "audit.");

    private static final List<String> KINDS = List.of(
            "conversation",
            "preparation",
            "answer",
            "agenda-item",
            "decision",
            "correction",
            "task",
            "person",
            "membership",
            "account",
            "invitation",
            "organisation",
            "partnership",
            "rule-set",
            "pupil-case",
            "consent",
            "covenant",
            "card-version");

    /**
     * Something to look for.
     *
     * @param beginning of the action
     */
    public record Choice(String beginning, String words) {}

    @Inject
    private Screen screen;

    public List<Choice> getAll() {
        return Stream.concat(
                        ACTS.stream()
                                .map(act -> new Choice(act, screen.text("audit.choice." + act.replaceAll("\\W", "")))),
                        KINDS.stream().map(kind -> new Choice(kind + ".", screen.text("audit.kind." + kind))))
                .toList();
    }
}
