package nl.partnership.web.base;

import static nl.partnership.web.base.House.WEBAPP;
import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of two who change the same, the second keeps what was typed, and reads beside it what the first stored: in every field, as saving
 * again writes over all of them.
 */
@Tag("shape")
class ChangedMeanwhileTest {

    /** Beans that are told so and have no field to say it at. */
    private static final Map<String, String> NO_FIELD = withReasons(
            "agreement.ExpectationPage", "an answer; the message repeats it, as the form may be gone",
            "breach.BreachPage", "steps; nothing of them was there before",
            "consent.CasePage", "a consent is written down, not changed",
            "conversation.PreparePage", "s:theirs shows the other's text",
            "conversation.QuestionPage", "s:theirs shows the other's text",
            "covenant.CovenantPage", "an end; the page shows the covenant as it is",
            "conversation.ReplyPage", "buttons; the page is read again and asks of the day that it is now",
            "insight.JointPage", "a word; the page shows the words of all, the own one too",
            "insight.PriorityPage", "a vote; the page shows the votes of all, the own one too",
            "insight.SourcePage", "buttons",
            "insight.SourcesPage", "buttons",
            "language.LearningCasePage", "a check, a lesson, an end; nothing of them was there before",
            "language.RoundActs", "buttons",
            "partner.HandoverPage", "buttons",
            "partner.PartnershipPage", "partners are added and taken off, not changed",
            "start.StartPage", "buttons; the page shows what another decided",
            "request.RequestPage", "steps; nothing of them was there before",
            "ruleset.RuleImportPage", "a file",
            "ruleset.RulePage", "s:theirs shows the other's rule",
            "ruleset.RuleSetPage", "an advice, an adoption; the page shows the set as it is",
            "ruleset.TrialsPage", "a reason at a trial; the page shows the trials as they are",
            "schoolyear.MonitorForm", "once a colleague noted it that stands there in place of the form",
            "sharing.AdvicePage", "an advice, a ruling; nothing of them was there before",
            "start.StartPage", "decisions by line; the page shows what was decided",
            "support.ConsultationPage", "buttons",
            "support.DutyPage", "buttons",
            "support.MapEntryPage", "buttons",
            "task.TaskPage", "above the form stands the task as it is",
            "vision.DocumentActs", "buttons",
            "vision.DocumentPapers", "what was laid before somebody and what came of it is written down, not changed",
            "vision.TurnsPage", "buttons");

    /** Fields of such forms in which nothing stands that is stored. */
    private static final Map<String, String> NOTHING_STORED = withReasons(
            "WEB-INF/account/provider-fields.xhtml#secret", "it is sealed and never shown",
            "account/membership.xhtml#role", "of a new membership alone",
            "conversation/plan.xhtml#guests", "the field before it says which guests are planned",
            "insight/priority-edit.xhtml#replaces", "of a new priority alone",
            "insight/source-edit.xhtml#schools", "of a new source alone",
            "learning/need-edit.xhtml#school", "of a new need alone",
            "partner/my-contact.xhtml#alsoFor", "to which other roles it is copied",
            "privacy/breach-edit.xhtml#drill", "of a new breach alone",
            "privacy/leaflet-desk.xhtml#group", "at which group one writes",
            "schoolyear/holiday.xhtml#spread", "to which other schools it is copied",
            "support/map-edit.xhtml#schools", "of a new entry alone");

    private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<s:(field|text|date|choice)\\b((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final String TOLD = "overtaken=\"";

    private static Map<String, String> withReasons(String... pairs) {
        Map<String, String> reasons = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            reasons.put(pairs[i], pairs[i + 1]);
        }
        return reasons;
    }

    @Test
    void a_page_that_somebody_overtook_says_so_at_its_fields() {
        List<String> silent = new ArrayList<>();
        Set<String> reasons = new TreeSet<>();
        int told = 0;
        for (Path file : House.java("web")) {
            String source = House.read(file);
            if (!source.contains("catch (Stale")) {
                continue;
            }
            String room = file.getParent().getFileName().toString();
            String name = room + "." + file.getFileName().toString().replace(".java", "");
            if (source.contains("boolean isChangedByAnother()") || source.contains("boolean isOvertaken()")) {
                told++;
            } else if (NO_FIELD.containsKey(name)) {
                reasons.add(name);
            } else {
                silent.add(name);
            }
        }
        assertTrue(told > 20, "beans that say it");
        assertNone(silent, "beans that take a stale save and do not say at the fields what is stored now");
        assertEquals(new TreeSet<>(NO_FIELD.keySet()), reasons, "reasons that are met no longer");
    }

    @Test
    void what_a_bean_says_stands_on_its_page() {
        List<String> unsaid = new ArrayList<>();
        House.beans().forEach((bean, type) -> {
            boolean says = type.getAllMethods().stream().anyMatch(method -> Set.of("isChangedByAnother", "isOvertaken")
                    .contains(method.getName()));
            boolean said = House.xhtml().stream()
                    .map(House::read)
                    .anyMatch(page -> page.contains(bean + ".")
                            && (page.contains(TOLD) || page.contains(bean + ".changedByAnother")));
            if (says && !said) {
                unsaid.add(bean);
            }
        });
        assertNone(unsaid, "beans of which no page says that somebody else was first");
    }

    @Test
    void of_a_form_that_says_it_every_field_does() {
        List<String> silent = new ArrayList<>();
        Set<String> reasons = new TreeSet<>();
        for (Path file : House.xhtml()) {
            String name = WEBAPP.relativize(file).toString().replace('\\', '/');
            if (name.startsWith("WEB-INF/base/tags/")) {
                continue;
            }
            forms(House.read(file))
                    .filter(form -> form.contains(TOLD))
                    .flatMap(ChangedMeanwhileTest::silent)
                    .map(id -> name + "#" + id)
                    .forEach(field -> {
                        if (NOTHING_STORED.containsKey(field)) {
                            reasons.add(field);
                        } else {
                            silent.add(field);
                        }
                    });
        }
        assertNone(silent, "fields that do not say what is stored now");
        assertEquals(new TreeSet<>(NOTHING_STORED.keySet()), reasons, "reasons that are met no longer");
    }

    /** Each form of a page; a part of a page without one stands in the form of others. */
    private static Stream<String> forms(String page) {
        List<String> forms =
                FORM.matcher(page).results().map(MatchResult::group).toList();
        return forms.isEmpty() ? Stream.of(page) : forms.stream();
    }

    private static Stream<String> silent(String form) {
        return FIELD.matcher(form)
                .results()
                .filter(field -> !field.group(2).contains(TOLD))
                .map(field -> id(field.group(1).equals("field") ? form.substring(field.end()) : field.group(2)));
    }

    private static String id(String text) {
        Matcher id = ID.matcher(text);
        return id.find() ? id.group(1) : "?";
    }
}
