package nl.partnership.ejb.audit;

import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.TrailYears;

/**
 * After how many years what a row tells about people is erased.
 *
 * @param usual for all kinds of records but the following, and for rows that are about none
 * @param ofKinds by the kind of record, as the trail names it
 */
record PayloadYears(int usual, Map<String, Integer> ofKinds) {

    /** As the kinds themselves say. */
    static PayloadYears of(int usual, Collection<EntityType<?>> entities) {
        return new PayloadYears(
                usual,
                entities.stream()
                        .map(EntityType::getJavaType)
                        .filter(entity -> entity.isAnnotationPresent(TrailYears.class))
                        .collect(Collectors.toMap(Attribute::code, entity -> entity.getAnnotation(TrailYears.class)
                                .value())));
    }

    /** @param kind null for a row that is about no record */
    int of(String kind) {
        return kind == null ? usual : ofKinds.getOrDefault(kind, usual);
    }
}
