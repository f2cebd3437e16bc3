package nl.partnership.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.Outcome;
import nl.partnership.ejb.base.Caller;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/**
 * What a row of the trail is about, in plain words: "Taak veranderd" for {@code task.changed}. Whatever the portal writes
 * has words; what an earlier version wrote and this one does not know is shown as the trail names it.
 */
@Named
@RequestScoped
public class ActionWords {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String CONSTANT = "[A-Z]\\w*|true|false";

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private ActionChoices choices;

    private static final String ROLE = "base.role.";

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
        if (row.action().startsWith("/")) {
            return screen.text("audit.refused.page", row.action());
        }
        return row.subjectKind() == null
                ? screen.text("audit.refused.work", service(row.action()))
                : screen.text("audit.refused.record", kind(row.subjectKind()));
    }

    private String verb(String action, int dot) {
        return wordOr("audit.verb." + action.substring(dot + 1), action.substring(dot + 1));
    }

    /** Whose row it is: a person, the portal itself, or nobody that the portal knows; that this was erased. */
    public String who(AuditRow row) {
        if (row.isErased()) {
            return screen.text("audit.erased.who");
        } else if (Caller.NOBODY.name().equals(row.person())) {
            return screen.text("audit.nobody");
        }
        return Caller.PORTAL.name().equals(row.person()) ? screen.text("audit.portal") : row.person();
    }

    /** A kind of record, as the trail names it. */
    public String kind(String kind) {
        return wordOr("audit.kind." + kind, kind);
    }

    /** The part of the portal that did something, for example "Taken" for {@code TaskService.close}. */
    private String service(String method) {
        return wordOr("audit.service." + method.replaceFirst("\\..*", ""), method);
    }

    /** What a line of detail, or an attribute of a record, is called. */
    String name(String name) {
        return wordOr("audit.detail." + name, name);
    }

    /**
     * A value in words, where it is out of a list or a code of the portal.
     *
     * @param name of the line or the attribute
     */
    String value(String name, String value) {
        return switch (name) {
            case "by" -> service(value);
            case "eyes" -> eyes(value);
            case "field" -> name(value);
            case "reason" -> wordOr("audit.reason." + value, value);
            case "ground" -> wordOr("audit.ground." + value, value);
            case "outcome" -> wordOr("audit.outcome." + value, value);
            case "subjectKind" -> kind(value);
            case "action" ->
                choices.getAll().stream()
                        .filter(choice -> choice.beginning().equals(value))
                        .map(ActionChoices.Choice::words)
                        .findFirst()
                        .orElse(value);
            default -> Day.written(value).map(dates::day).orElseGet(() -> constant(value));
        };
    }

    private String constant(String value) {
        if (value.matches(ID)) {
            return wordOr("audit.value." + value, value);
        }
        return value.matches(CONSTANT) ? wordOr("audit.value." + value, wordOr(ROLE + value, value)) : value;
    }

    /** A role and an organisation, as the trail names the eyes that somebody looked through. */
    private String eyes(String eyes) {
        int comma = eyes.indexOf(',');
        return comma < 0
                ? eyes
                : wordOr(ROLE + eyes.substring(0, comma), eyes.substring(0, comma)) + eyes.substring(comma);
    }

    /** A text that somebody typed, of which the trail keeps no words. */
    String typed(String digest, int length) {
        return screen.text("audit.words", digest.substring(0, 8), length);
    }

    /** A record of another organisation that somebody saw. */
    String record(String kind, String id, String owner) {
        return screen.text("audit.ofOwner", kind(kind), id, owner);
    }

    /** The lines of what a row tells. */
    public List<DetailLine> lines(AuditRow row) {
        return DetailLine.of(row.detail(), this);
    }

    private String wordOr(String key, String otherwise) {
        String word = screen.text(key);
        return word.equals(key) ? otherwise : word;
    }
}
