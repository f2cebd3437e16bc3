package nl.partnership.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.Outcome;
import nl.partnership.ejb.base.Caller;
import nl.partnership.web.base.Screen;

/**
 * What a row of the trail is about, in plain words: "Taak veranderd" for {@code task.changed}. What has no words yet is
 * shown as the trail names it, so that no row is ever without.
 */
@Named
@RequestScoped
public class ActionWords {

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

    /** What one can look for. */
    public List<Choice> getChoices() {
        return Stream.concat(
                        ACTS.stream()
                                .map(act -> new Choice(act, screen.text("audit.choice." + act.replaceAll("\\W", "")))),
                        KINDS.stream().map(kind -> new Choice(kind + ".", kind(kind))))
                .toList();
    }

    public String of(AuditRow row) {
        String own = "audit.action." + row.action();
        String words = screen.text(own);
        if (!words.equals(own)) {
            return words;
        } else if (row.outcome() == Outcome.REFUSED) {
            return refused(row);
        }
        int dot = row.action().indexOf('.');
        return dot < 0 ? row.action() : kind(row.action().substring(0, dot)) + " " + verb(row.action(), dot);
    }

    private String refused(AuditRow row) {
        return row.subjectKind() == null
                ? screen.text(row.action().startsWith("/") ? "audit.refused.page" : "audit.refused.work", row.action())
                : screen.text("audit.refused.record", kind(row.subjectKind()));
    }

    private String verb(String action, int dot) {
        return wordOr("audit.verb." + action.substring(dot + 1), action.substring(dot + 1));
    }

    /** Whose row it is: a person, the portal itself, or nobody that the portal knows. */
    public String who(AuditRow row) {
        if (row.isErased()) {
            return "";
        } else if (Caller.NOBODY.name().equals(row.person())) {
            return screen.text("audit.nobody");
        }
        return Caller.PORTAL.name().equals(row.person()) ? screen.text("audit.portal") : row.person();
    }

    /** A kind of record, as the trail names it. */
    public String kind(String kind) {
        return wordOr("audit.kind." + kind, kind);
    }

    /** What a line of detail is called; the attributes of records as the trail names them. */
    public String name(String name) {
        return wordOr("audit.detail." + name, name);
    }

    private String wordOr(String key, String otherwise) {
        String word = screen.text(key);
        return word.equals(key) ? otherwise : word;
    }
}
