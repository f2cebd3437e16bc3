package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends a form is told at once of all that is missing. Faces does so for fields that are {@code required}; a service
 * stops at the first. So of a form with several fields each is required, or says that it is optional.
 */
@Tag("shape")
class RequiredFieldsTest {

    /** Forms and single fields of which that is so in another way. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "WEB-INF/conversation/question-answer.xhtml answerForm", "is stored while one types",
            "conversation/prepare.xhtml prepare", "is stored while one types",
            "audit/trail.xhtml filter", "what is left open filters nothing",
            "ruleset/rule.xhtml rule", "RuleCheck says all that is wrong with a rule",
            "WEB-INF/sharing/consent-step.xhtml", "DecisionStep and ConsentStep say all that is missing",
            "WEB-INF/conversation/task-fields.xhtml#owner", "may wait for the close, as its first choice says",
            "WEB-INF/conversation/task-fields.xhtml#dueOn", "may wait for the close",
            "conversation/plan.xhtml plan#phase", "always has one",
            "conversation/plan.xhtml plan#participants", "may be nobody but who plans",
            "ruleset/rule-trials.xhtml trial", "consents and what was affirmed may be none; the rest is required");

    private static final Set<String> INPUTS = Set.of(
            "text",
            "date",
            "choice",
            "pick",
            "picks",
            "inputText",
            "inputTextarea",
            "inputSecret",
            "inputFile",
            "password",
            "selectOneMenu",
            "selectOneRadio",
            "selectManyCheckbox");

    /** Of a form, a field that one has to fill in; whether Faces knows that. */
    private record Needed(String id, boolean required) {}

    @Test
    void of_a_form_with_several_fields_each_is_required_or_says_that_it_is_optional()
            throws IOException, XMLStreamException {
        List<String> wrong = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (Map.Entry<String, List<Needed>> form : forms().entrySet()) {
            if (form.getValue().size() < 2) {
                continue;
            }
            for (Needed field : form.getValue()) {
                String one = form.getKey() + "#" + field.id();
                if (!field.required() && !met(one, met) && !met(form.getKey(), met)) {
                    wrong.add(one);
                }
            }
        }
        assertNone(wrong, "fields that need required or optional");
        assertEquals(new TreeSet<>(OTHERWISE.keySet()), met, "what is otherwise no longer");
    }

    private static boolean met(String key, Set<String> met) {
        boolean otherwise = OTHERWISE.containsKey(key);
        if (otherwise) {
            met.add(key);
        }
        return otherwise;
    }

    /** By file and form; what stands in no form belongs to that of who includes the file, and is one of its own here. */
    private static Map<String, List<Needed>> forms() throws IOException, XMLStreamException {
        Map<String, List<Needed>> forms = new LinkedHashMap<>();
        for (Path file : House.xhtml()) {
            String name = House.WEBAPP.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("WEB-INF/base/tags/")) {
                read(file, name, forms);
            }
        }
        return forms;
    }

    private static void read(Path file, String name, Map<String, List<Needed>> forms)
            throws IOException, XMLStreamException {
        Deque<Boolean> optional = new ArrayDeque<>();
        String form = name;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String tag = xml.getLocalName();
                    if (tag.equals("form") && xml.getPrefix().equals("h")) {
                        form = name + " " + said(xml, "id");
                    } else if (tag.equals("field")) {
                        optional.push(said(xml, "optional") != null);
                    } else if (isNeeded(xml, optional)) {
                        forms.computeIfAbsent(form, key -> new ArrayList<>())
                                .add(new Needed(said(xml, "id"), said(xml, "required") != null));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (xml.getLocalName().equals("form")) {
                        form = name;
                    } else if (xml.getLocalName().equals("field")) {
                        optional.pop();
                    }
                }
            }
        }
    }

    /** What stands in no field at all is a choice in a row of a list, of which each has its own. */
    private static boolean isNeeded(XMLStreamReader xml, Deque<Boolean> optional) {
        boolean field = Set.of("text", "date", "choice").contains(xml.getLocalName())
                && xml.getPrefix().equals("s");
        boolean inside = !xml.getPrefix().isEmpty() && !optional.isEmpty() && !optional.peek();
        return INPUTS.contains(xml.getLocalName())
                && said(xml, "optional") == null
                && said(xml, "readonly") == null
                && (field || inside);
    }

    private static String said(XMLStreamReader xml, String attribute) {
        return xml.getAttributeValue(null, attribute);
    }
}
