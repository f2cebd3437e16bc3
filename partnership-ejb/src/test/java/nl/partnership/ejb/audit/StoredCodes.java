package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.CommonSignal;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.ConditionStatus;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Formerly;
import nl.partnership.ejb.base.Guard;
import nl.partnership.ejb.base.mail.StillTrue;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.task.DayTasks;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Every code under which rows that are kept for years name something, as this build has it. */
public final class StoredCodes {

    /** What the statement of a receipt holds by name, and the rows of the trail. */
    private static final Map<String, Class<? extends Enum<?>>> IN_TEXT = Map.of(
            "statement.kind", Receipt.Kind.class,
            "statement.outcome", Outcome.class,
            "statement.decision", Verdict.class,
            "statement.relation", Relation.class,
            "statement.scope", Scope.class,
            "statement.organisation-type", OrganisationType.class,
            "statement.covenant", Facts.Covenant.class,
            "statement.giver", Facts.Giver.class,
            "statement.condition", ConditionStatus.class,
            "rule.basis", Basis.class);

    /** What a service of the portal is called that has something to do once a day: rows say when it was done. */
    private static final Pattern JOB = Pattern.compile("new (?:DailyWork\\.)?Due\\(\\s*\"([a-z-]+)\"");

    /** What services tell the trail in words of their own. */
    private static final Pattern TOLD = Pattern.compile("\\.(?:note|noteAlone|seen)\\(\\s*\"([a-z.-]+)\"");

    /** Attributes that rows of releases name and that their records have no longer; their words stay on the page of the trail. */
    private static final Set<String> FORMER_ATTRIBUTES = Set.of("attribute submission agreementVersion");

    private StoredCodes() {}

    /** All of them, in order; each a line of its own. */
    public static Set<String> all(EntityManager em) {
        Set<String> codes = new TreeSet<>(FORMER_ATTRIBUTES);
        for (ClassDescriptor record : descriptors(em)) {
            columns(record, codes);
            if (isInTrail(record.getJavaClass())) {
                attributes(record, codes);
            }
        }
        IN_TEXT.forEach((place, type) -> Arrays.stream(type.getEnumConstants())
                .forEach(value -> codes.add("text " + place + " " + value.name())));
        Arrays.stream(nl.partnership.ejb.audit.Outcome.values())
                .forEach(value -> codes.add("text trail.outcome " + value.name()));
        Stream.of(HoldService.SUBJECT, TaskSubject.RECEIPT, DayTasks.KIND)
                .forEach(kind -> codes.add("task.subject " + kind));
        Stream.of(CommonSignal.values()).forEach(signal -> codes.add("text signal " + signal.name()));
        Stream.of(YearDay.values()).forEach(day -> codes.add("text task.year-day " + day.name()));
        Arrays.stream(load("nl.partnership.ejb.base.mail.MailTrouble$Kind").getEnumConstants())
                .forEach(kind -> codes.add("outbox.trouble " + ((Enum<?>) kind).name()));
        codes.addAll(topics());
        codes.addAll(acts());
        codes.addAll(inSources("job ", JOB));
        codes.addAll(inSources("told ", TOLD));
        return codes;
    }

    private static void attributes(ClassDescriptor record, Set<String> codes) {
        String kind = Attribute.code(record.getJavaClass());
        codes.add("kind " + kind);
        for (DatabaseMapping mapping : record.getMappings()) {
            Touched.Part part = EclipseLink.part(mapping, Optional::empty);
            if (Attribute.of(record.getJavaClass(), part) != Attribute.LEFT_OUT) {
                codes.add("attribute " + kind + " " + Attribute.name(record.getJavaClass(), part));
            }
        }
    }

    /** The values of enums in columns, by table and column. */
    private static void columns(ClassDescriptor record, Set<String> codes) {
        for (DatabaseMapping mapping : record.getMappings()) {
            Class<?> type = mapping.getAttributeClassification();
            if (mapping.isDirectToFieldMapping() && type != null && type.isEnum()) {
                String column = mapping.getField().getQualifiedName().toLowerCase(Locale.ROOT);
                Stream.of(type.getEnumConstants())
                        .forEach(value -> codes.add("column " + column + " " + ((Enum<?>) value).name()));
            }
        }
    }

    /** What mails are about that wait: each kind has its {@link StillTrue}. */
    private static Set<String> topics() {
        return classes("True.class")
                .filter(StillTrue.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(StoredCodes::instance)
                .map(room -> "outbox.topic " + ((StillTrue) room).kind())
                .collect(Collectors.toSet());
    }

    private static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Acts of services, which the trail has for refusals and beside each change, and an intention beside what it did. */
    private static Set<String> acts() {
        return classes("Service.class")
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(StoredCodes::isGuarded)
                .map(method -> "act " + Guard.action(method))
                .collect(Collectors.collectingAndThen(Collectors.toSet(), StoredCodes::withFormer));
    }

    /** Acts that a service does now under another name. */
    private static Set<String> withFormer(Set<String> acts) {
        classes("Service.class")
                .filter(service -> service.isAnnotationPresent(Formerly.class))
                .flatMap(service ->
                        Stream.of(service.getAnnotation(Formerly.class).value()))
                .forEach(act -> acts.add("act " + act));
        return acts;
    }

    private static Stream<Class<?>> classes(String ending) {
        Path classes = Path.of(URI.create(
                Guard.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
            return names.stream().map(name -> load(name.replace(".class", "").replace('/', '.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGuarded(Method method) {
        return method.isAnnotationPresent(Allowed.class)
                || method.getDeclaringClass().isAnnotationPresent(Allowed.class);
    }

    private static Set<String> inSources(String place, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(source)).results().forEach(hit -> found.add(place + hit.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kinds of record, and the parts of one, that the trail tells of. */
    static List<Class<?>> inTrail(EntityManager em) {
        return descriptors(em).stream()
                .<Class<?>>map(ClassDescriptor::getJavaClass)
                .filter(StoredCodes::isInTrail)
                .toList();
    }

    private static boolean isInTrail(Class<?> type) {
        return !type.isAnnotationPresent(NotInTrail.class);
    }

    private static Collection<ClassDescriptor> descriptors(EntityManager em) {
        return Set.copyOf(em.unwrap(ServerSession.class).getDescriptors().values());
    }
}
