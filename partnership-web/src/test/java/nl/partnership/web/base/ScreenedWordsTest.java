package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.Convert;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.Screened;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pupil's name in a record is what the portal exists to prevent; so no field for words of people is forgotten. */
@Tag("shape")
class ScreenedWordsTest {

    private static final Pattern REFUSES = Pattern.compile("content\\.require\\(\\s*\"(\\w+)\"");
    private static final Pattern FIELD = Pattern.compile("<s:(?:field|text)\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\sid=\"(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"#\\{(\\w+)\\.");

    /** What a receipt says is one text apart from the trail; the name of a case is a name in it. */
    private static final Set<String> WITHIN = Set.of(
            "Deciding.because",
            "AskingScreening.justification",
            "AskingScreening.reason",
            "AskingScreening.reference",
            "RuleCaseService.name");

    /** By the type that screens, the fields that it names. */
    private static final Map<String, Set<String>> REFUSED = refused();

    @Test
    void words_of_people_are_screened_by_a_service_or_say_why_not() {
        List<JavaField> fields = freeText();
        assertTrue(fields.size() > 15, "fields with words of people");
        List<String> silent = new ArrayList<>();
        for (JavaField field : fields) {
            for (String name : screened(field)) {
                if (!names().contains(name)) {
                    silent.add(field.getFullName() + ": " + name + " is in no content.require(…)");
                }
            }
            if (screened(field).isEmpty() && !field.isAnnotatedWith(NotScreened.class)) {
                silent.add(field.getFullName()
                        + ": say @Screened(\"TheService.theField\"), and screen it there, or @NotScreened");
            }
        }
        assertNone(silent, "words of people");
    }

    /** So a field that keeps them is marked, and enters the trail as a digest. Some are kept within something else. */
    @Test
    void what_a_service_screens_is_kept_in_a_field_for_words_of_people() {
        Set<String> nowhere = new TreeSet<>(names());
        freeText().forEach(field -> nowhere.removeAll(screened(field)));
        nowhere.removeAll(WITHIN);
        assertNone(nowhere, "no field with @Convert(converter = FreeText.class) has @Screened for");
    }

    @Test
    void what_a_service_refuses_in_a_text_its_page_asks_about_while_one_types() {
        Map<String, JavaClass> beans = House.beans();
        List<String> silent = new ArrayList<>();
        int asked = 0;
        for (Path page : House.xhtml()) {
            String text = House.read(page);
            for (MatchResult field : FIELD.matcher(text).results().toList()) {
                // its attributes, or those of the input in it
                String whole = text.substring(field.start(), end(text, field));
                Matcher id = ID.matcher(whole);
                Matcher value = VALUE.matcher(whole);
                if (id.find()
                        && value.find()
                        && beans.containsKey(value.group(1))
                        && refusedFor(beans.get(value.group(1))).contains(id.group(1))) {
                    asked++;
                    if (!field.group(1).contains("screened=\"true\"")) {
                        silent.add(House.where(page, text, field.start()) + " " + id.group(1));
                    }
                }
            }
        }
        assertTrue(asked > 15, "fields that are screened");
        assertNone(silent, "fields that a service screens, without screened=\"true\"");
    }

    private static int end(String text, MatchResult field) {
        int close = field.group().endsWith("/>") ? field.end() : text.indexOf("</s:field>", field.end());
        return close < 0 ? field.end() : close;
    }

    /** What the services of a bean screen, by themselves or by what they use. */
    private static Set<String> refusedFor(JavaClass bean) {
        return services(bean)
                .flatMap(service -> Stream.concat(Stream.of(service), targets(service)))
                .flatMap(type -> REFUSED.getOrDefault(type.getSimpleName(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> services(JavaClass bean) {
        return targets(bean).filter(type -> type.getSimpleName().endsWith("Service"));
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .distinct();
    }

    private static List<JavaField> freeText() {
        return House.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.tryGetAnnotationOfType(Convert.class)
                        .filter(convert -> convert.converter() == FreeText.class)
                        .isPresent())
                .toList();
    }

    private static Set<String> screened(JavaField field) {
        return field.tryGetAnnotationOfType(Screened.class)
                .map(screened -> Set.of(screened.value()))
                .orElse(Set.of());
    }

    private static Set<String> names() {
        return REFUSED.entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(field -> type.getKey() + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> refused() {
        Map<String, Set<String>> refused = new TreeMap<>();
        for (Path source : House.java("ejb")) {
            String type = source.getFileName().toString().replace(".java", "");
            REFUSES.matcher(House.read(source)).results().forEach(hit -> refused.computeIfAbsent(
                            type, none -> new TreeSet<>())
                    .add(hit.group(1)));
        }
        return refused;
    }
}
