package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.ejb.base.Changed;

/** What a transaction changed, as the trail tells it. */
final class ChangeCapture {

    private static final String TOLD = ChangeCapture.class.getName();

    private ChangeCapture() {}

    /**
     * A record that was created, changed or deleted.
     *
     * @param type the entity
     * @param kind code of the entity, for example {@code agenda-item}
     * @param verb {@code created}, {@code changed} or {@code deleted}
     * @param attributes by code: the value, or for a change {@code before} and {@code after}
     * @param until when the trail forgets it; null when its kind says so
     */
    record Change(Class<?> type, String kind, String id, String verb, Map<String, Object> attributes, LocalDate until) {
        String action() {
            return kind + "." + verb;
        }
    }

    /** Of what was flushed, what changed since the transaction began and was not given before; deletions last. */
    static List<Change> told(List<Touched> touched, EntityManager entityManager) {
        List<Change> changes = new ArrayList<>();
        for (Touched one : touched) {
            if (isToldWithOthers(one)) {
                continue;
            }
            Map<String, Object> attributes = attributes(one);
            if (!one.type().isAnnotationPresent(NotInTrail.class)
                    && !(one.verb() == Touched.Verb.CHANGED && attributes.isEmpty())) {
                changes.add(new Change(
                        one.type(),
                        Attribute.code(one.type()),
                        one.id(),
                        verb(one),
                        attributes,
                        one.own() == null ? null : one.own().trailUntil()));
            }
        }
        changes.sort(Comparator.comparing((Change change) -> change.verb().equals("deleted"))
                .thenComparing(Change::kind)
                .thenComparing(Change::id));
        Set<Change> told = EclipseLink.remembered(entityManager, TOLD);
        changes.removeIf(change -> !told.add(change));
        return changes;
    }

    private static boolean isToldWithOthers(Touched one) {
        return one.verb() != Touched.Verb.CHANGED
                && one.own() != null
                && one.own().isToldWithOthers();
    }

    /** The same for who derives something from those records. */
    static Changed news(List<Change> changes) {
        return new Changed(changes.stream()
                .collect(Collectors.groupingBy(Change::type, Collectors.mapping(Change::id, Collectors.toSet()))));
    }

    private static Map<String, Object> attributes(Touched changed) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Touched.Part part : changed.parts()) {
            Attribute attribute = Attribute.of(changed.type(), part);
            if (attribute != Attribute.LEFT_OUT) {
                part.difference()
                        .get()
                        .flatMap(difference -> attribute.told(difference, changed.verb()))
                        .ifPresent(told -> attributes.put(Attribute.name(changed.type(), part), told));
            }
        }
        return attributes;
    }

    private static String verb(Touched changed) {
        return changed.verb().name().toLowerCase(Locale.ROOT);
    }
}
