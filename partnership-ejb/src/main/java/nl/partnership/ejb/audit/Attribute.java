package nl.partnership.ejb.audit;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** How the trail shows an attribute of an entity. */
enum Attribute {
    PLAIN {
        @Override
        Object shown(Object value) {
            if (value instanceof StoredEntity entity) {
                return entity.getId();
            } else if (value != null && value.getClass().isAnnotationPresent(Embeddable.class)
                    || value != null && value.getClass().isAnnotationPresent(Entity.class)) {
                // a part without an id of its own, which enters as a record of its own when it is one
                return code(value.getClass());
            }
            return value instanceof Collection<?> many
                    ? many.stream().map(this::shown).toList()
                    : value;
        }
    },
    WORDS {
        @Override
        Object shown(Object value) {
            return value == null ? null : new Detail.Words(value.toString());
        }
    },
    SECRET {
        @Override
        Object shown(Object value) {
            return value == null ? null : Detail.SECRET;
        }
    },
    LEFT_OUT {
        @Override
        Object shown(Object value) {
            throw new IllegalStateException("left out");
        }
    };

    private static final Set<String> TECHNICAL = Set.of("id", "version");
    /** A name like this is a secret even where somebody forgot to say so. */
    private static final List<String> SECRETIVE = List.of("password", "token", "secret", "hash");

    /** The value as the trail may keep it. */
    abstract Object shown(Object value);

    /** The code of a kind of record or of a part of one. */
    static String code(Class<?> type) {
        StoredAs code = type.getAnnotation(StoredAs.class);
        if (code == null) {
            throw new IllegalStateException(type + " has no @StoredAs");
        }
        return code.value();
    }

    /** The code of an attribute: the name of its field, unless that says otherwise. */
    static String name(Class<?> entity, Touched.Part part) {
        Field field = field(entity, part.name());
        StoredAs code = field == null ? null : field.getAnnotation(StoredAs.class);
        return code == null ? part.name() : code.value();
    }

    /** What becomes of an attribute, by what its field says. */
    static Attribute of(Class<?> entity, Touched.Part part) {
        String name = part.name();
        Field field = field(entity, name);
        if (field == null
                || TECHNICAL.contains(name)
                || field.isAnnotationPresent(NotInTrail.class)
                || part.inverse()) {
            return LEFT_OUT;
        } else if (field.isAnnotationPresent(Hidden.class)
                || SECRETIVE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
            return SECRET;
        }
        return isFreeText(field) || part.embedded() ? WORDS : PLAIN;
    }

    private static boolean isFreeText(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.converter() == FreeText.class;
    }

    private static Field field(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            Optional<Field> field = Stream.of(type.getDeclaredFields())
                    .filter(one -> one.getName().equals(name))
                    .findAny();
            if (field.isPresent()) {
                return field.get();
            }
        }
        return null;
    }

    /** What the trail tells of it, or empty when there is nothing, or in the end it is what it was. */
    Optional<Object> told(Difference difference, Touched.Verb verb) {
        if (difference instanceof Difference.FromTo one) {
            return fromTo(one.before(), one.after());
        } else if (difference instanceof Difference.InOut many) {
            return inOut(many.added(), many.removed());
        }
        Object value = ((Difference.Now) difference).value();
        Object shown = value instanceof Collection<?> many && many.isEmpty() ? null : shown(value);
        return Optional.ofNullable(shown).map(after -> verb == Touched.Verb.CHANGED ? Map.of("after", after) : after);
    }

    private Optional<Object> fromTo(Object before, Object after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("before", shown(before));
        change.put("after", shown(after));
        return Optional.of(change);
    }

    private Optional<Object> inOut(Collection<?> added, Collection<?> removed) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("added", added.stream().map(this::shown).toList());
        change.put("removed", removed.stream().map(this::shown).toList());
        return added.isEmpty() && removed.isEmpty() ? Optional.empty() : Optional.of(change);
    }
}
