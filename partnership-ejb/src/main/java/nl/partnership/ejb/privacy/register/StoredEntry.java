package nl.partnership.ejb.privacy.register;

import jakarta.persistence.Convert;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.Room;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;

/**
 * A kind of record that the portal keeps: an entry of the register, read from its entity.
 *
 * @param room whose purpose is that of the record
 * @param kind as the trail calls it
 * @param since with the number how long it is kept, in words
 * @param people attributes that say which colleague it was, as the trail calls them
 * @param words attributes in which people wrote in own words, likewise
 */
public record StoredEntry(Room room, String kind, KeptSince since, int number, List<String> people, List<String> words)
        implements Serializable {

    private static final Set<Class<?>> PEOPLE = Set.of(Person.class, Membership.class);

    static StoredEntry of(Kept kept) {
        List<Field> fields = fields(kept.type());
        return new StoredEntry(
                Room.ofPackage(kept.type().getPackageName()).orElseThrow(),
                kept.code(),
                kept.since(),
                kept.number(),
                names(fields, field -> PEOPLE.contains(field.getType())),
                names(fields, StoredEntry::isFreeText));
    }

    private static boolean isFreeText(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.converter() == FreeText.class;
    }

    private static List<String> names(List<Field> fields, Predicate<Field> which) {
        return fields.stream().filter(which).map(Field::getName).toList();
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> all = new ArrayList<>();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            Arrays.stream(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !field.isAnnotationPresent(NotInTrail.class))
                    .forEach(all::add);
        }
        return all;
    }
}
