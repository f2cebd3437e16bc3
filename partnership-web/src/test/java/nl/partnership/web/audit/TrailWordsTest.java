package nl.partnership.web.audit;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.CommonSignal;
import nl.partnership.ejb.audit.ErasureGround;
import nl.partnership.ejb.audit.Outcome;
import nl.partnership.ejb.audit.verify.Finding;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.screening.Hint;
import nl.partnership.web.base.House;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the trail can hold, the page that shows it has words for. */
@Tag("shape")
class TrailWordsTest {

    private static final Set<String> TECHNICAL = Set.of("id", "version");
    private static final Pattern ACTION = Pattern.compile(
            "(?:\\.note(?:Alone)?|\\bevent)\\(\\s*(?:\\w+(?:\\.get\\(\\))?, )?\"([a-z][\\w-]*(?:\\.[\\w-]+)*)\"");
    private static final Pattern CONSTANT_ACTION =
            Pattern.compile("String \\w+ = \"((?:audit|refusal|walk|record)\\.(?!key\")[\\w-]+)\"");
    private static final Pattern REASON =
            Pattern.compile("(?:\\.signInFailed\\([^\"]*|\\.reason\\(|endedRole == null \\? \\w+ : )\"([\\w-]*\\w)\"");
    private static final Pattern DETAIL = Pattern.compile("(?:\\.with|used\\.put)\\(\\s*\"(\\w+)\"");
    private static final Pattern NOTED = Pattern.compile("trail\\.note(?:Alone)?\\([^;]*;", Pattern.DOTALL);
    private static final Pattern NAME_IN_MAP = Pattern.compile("Map\\.of\\(\\s*\"(\\w+)\"|\"(\\w+)\", result");

    @Test
    void every_kind_of_record_has_words() {
        // that one has no code, StoredCodesTest says
        assertWords(entities()
                .filter(entity -> entity.isAnnotationPresent(StoredAs.class))
                .map(entity ->
                        "audit.kind." + entity.getAnnotation(StoredAs.class).value()));
        assertWords(Stream.of("created", "changed", "deleted").map(verb -> "audit.verb." + verb));
    }

    @Test
    void every_attribute_of_a_record_has_words() {
        assertWords(attributes().map(attribute -> "audit.detail." + attribute.getName() + of(attribute)));
    }

    @Test
    void every_value_out_of_a_list_has_words() {
        assertWords(
                attributes().filter(attribute -> attribute.getType().isEnum()).flatMap(attribute -> Arrays.stream(
                                attribute.getType().getEnumConstants())
                        .map(value -> "audit.value." + ((Enum<?>) value).name() + of(attribute))));
        assertWords(Arrays.stream(CommonSignal.values()).map(signal -> "audit.value." + signal));
    }

    @Test
    void every_act_and_what_is_told_of_it_has_words() {
        Set<String> actions =
                Stream.concat(found(ACTION), found(CONSTANT_ACTION)).collect(Collectors.toSet());
        assertTrue(
                actions.containsAll(Set.of("sign-in", "walk.ended", "audit.read", "receipt.seen")), actions::toString);
        assertWords(actions.stream().map(action -> "audit.action." + action));
        Set<String> reasons = found(REASON).collect(Collectors.toSet());
        assertTrue(
                reasons.containsAll(Set.of("refused", "code", "passkey", "provider-unknown", "ended")),
                reasons::toString);
        assertWords(reasons.stream().map(reason -> "audit.reason." + reason));
        assertWords(found(DETAIL).filter(name -> !name.equals("changes")).map(name -> "audit.detail." + name));
        assertWords(sources()
                .flatMap(source -> NOTED.matcher(source).results())
                .flatMap(note -> NAME_IN_MAP.matcher(note.group()).results())
                .map(name -> "audit.detail." + (name.group(1) == null ? name.group(2) : name.group(1))));
        assertWords(Arrays.stream(Hint.class.getRecordComponents())
                .filter(part -> part.getName().equals("kind"))
                .flatMap(part -> Arrays.stream(part.getType().getEnumConstants()))
                .map(kind -> "audit.detail." + ((Enum<?>) kind).name()));
        assertWords(Arrays.stream(Outcome.values()).map(outcome -> "audit.outcome." + outcome));
        assertWords(Arrays.stream(ErasureGround.values()).map(ground -> "audit.ground." + ground));
    }

    @Test
    void every_way_in_which_the_trail_is_not_as_it_was_written_has_words() {
        assertWords(Arrays.stream(Finding.Kind.values()).map(kind -> "audit.finding." + kind));
        assertWords(Arrays.stream(HeadsState.values())
                .filter(state -> state != HeadsState.UP_TO_DATE)
                .map(state -> "audit.heads." + state));
        assertWords(Arrays.stream(Verification.Result.values()).map(result -> "home.officer.trail.checked." + result));
    }

    @Test
    void every_part_of_the_portal_that_does_something_has_words() {
        assertWords(House.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .map(type -> "audit.service."
                        + type.tryGetAnnotationOfType(StoredAs.class)
                                .map(StoredAs::value)
                                .orElse(type.getSimpleName())));
    }

    private static String of(Field attribute) {
        return " of " + attribute.getDeclaringClass().getSimpleName() + "." + attribute.getName();
    }

    /** @param keys what must have words, and behind a space, if need be, of what it is the word */
    private static void assertWords(Stream<String> keys) {
        List<String> all = keys.distinct().sorted().toList();
        assertTrue(!all.isEmpty());
        List<String> missing = new ArrayList<>();
        for (String language : Language.ALL) {
            Messages texts = Messages.in(Locale.forLanguageTag(language));
            all.stream()
                    .filter(key -> !texts.containsKey(key.split(" ")[0]))
                    .forEach(key -> missing.add("in " + language + " " + key));
        }
        assertNone(missing, "words that the page of the trail lacks (src/main/resources/messages/audit_….properties)");
    }

    private static Stream<Class<?>> entities() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(NotInTrail.class))
                .map(JavaClass::reflect);
    }

    private static Stream<Field> attributes() {
        return Stream.concat(
                        entities(),
                        House.CLASSES.stream()
                                .filter(type -> (type.isAnnotatedWith(Embeddable.class)
                                                || type.isAnnotatedWith(MappedSuperclass.class))
                                        && !type.isAnnotatedWith(NotInTrail.class))
                                .map(JavaClass::reflect))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic()
                        && !field.isAnnotationPresent(Transient.class)
                        && !field.isAnnotationPresent(NotInTrail.class)
                        && !TECHNICAL.contains(field.getName()));
    }

    private static Stream<String> found(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results()).map(result -> result.group(1));
    }

    private static Stream<String> sources() {
        return House.java("ejb", "web").stream().map(House::read);
    }
}
