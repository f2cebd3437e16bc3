package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every record says on its page until when the portal keeps it. */
@Tag("shape")
class KeptPagesTest {

    /** A page that shows one record: its address names it, and it is not there to work on it. */
    private static final Pattern ONE = Pattern.compile("viewParam name=\"id\"");

    private static final String TASK = "task/task.xhtml";

    private static final Pattern WORK = Pattern.compile(
            ".*(-edit|-paper|-new|-round|-answer|-file|-lesson|-perspective|-correct|-consent|-text)\\.xhtml");

    private static final Pattern SAYS = Pattern.compile("s:keeping|\\.kept[.'\\]]|/kept\\.xhtml");

    /** Pages of what is no record of that kind, and why they do not say it. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "account/membership.xhtml",
                    "a role: it says its own last day, and stays as long as records name it"),
            Map.entry("account/person.xhtml", "a person with roles: blocked, never deleted"),
            Map.entry("account/provider.xhtml", "a sign-in service: switched off, never deleted"),
            Map.entry("conversation/close.xhtml", "a step of the conversation, whose page says it"),
            Map.entry("conversation/plan.xhtml", "a step of the conversation, whose page says it"),
            Map.entry("conversation/prepare.xhtml", "a part of the conversation, whose page says it"),
            Map.entry("conversation/question.xhtml", "a part of the conversation, whose page says it"),
            Map.entry("conversation/table.xhtml", "a card that is worked out and not kept"),
            Map.entry("covenant/covenant.xhtml", "receipts are proven against it: it has no day yet"),
            Map.entry("language/own-term.xhtml", "work on a term, whose page says it"),
            Map.entry("partner/handover.xhtml", "work on the way, until its last day"),
            Map.entry("partner/organisation.xhtml", "an organisation: closed, never deleted"),
            Map.entry("partner/partnership.xhtml", "which organisations work with a school: no person, no word of one"),
            Map.entry("review/start-stop.xhtml", "a step: what is stopped says it on its own page"),
            Map.entry("sharing/question.xhtml", "hangs on its receipt, which says it")));

    @Test
    void every_page_of_a_record_says_until_when_it_is_kept_or_it_is_said_why_not() {
        TreeSet<String> silent = new TreeSet<>();
        for (Path page : House.xhtml()) {
            String name = House.WEBAPP.relativize(page).toString();
            String text = House.read(page);
            boolean one = !name.startsWith("WEB-INF")
                    && (ONE.matcher(text).find() || name.equals(TASK))
                    && !WORK.matcher(name).matches();
            if (one && !SAYS.matcher(text).find()) {
                silent.add(name);
            }
        }
        TreeSet<String> wrong = new TreeSet<>(silent);
        wrong.removeAll(OTHERWISE.keySet());
        assertNone(List.copyOf(wrong), "pages of a record without s:keeping");
        assertEquals(OTHERWISE.keySet(), silent, "what is otherwise no longer");
    }
}
