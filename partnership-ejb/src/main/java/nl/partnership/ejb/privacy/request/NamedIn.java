package nl.partnership.ejb.privacy.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;

/**
 * In how many records somebody stands, read from the model: a new kind of record is counted by itself. One question for each
 * place in which a kind names a person, whatever there is.
 */
@Dependent
class NamedIn {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** Those with any, by kind and attribute. */
    List<PersonExport.Named> count(Person person) {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType().isAnnotationPresent(StoredAs.class)
                        && StoredEntity.class.isAssignableFrom(entity.getJavaType()))
                .flatMap(entity -> count(entity, person))
                .filter(named -> named.records() > 0)
                .sorted(Comparator.comparing(PersonExport.Named::kind).thenComparing(PersonExport.Named::attribute))
                .toList();
    }

    private Stream<PersonExport.Named> count(EntityType<?> entity, Person person) {
        return entity.getAttributes().stream()
                .filter(attribute -> attribute.isAssociation() && !attribute.isCollection())
                .filter(attribute ->
                        attribute.getJavaType() == Person.class || attribute.getJavaType() == Membership.class)
                .map(attribute -> new PersonExport.Named(
                        entity.getJavaType().getAnnotation(StoredAs.class).value(),
                        attribute.getName(),
                        count(entity.getName(), attribute, person)));
    }

    private long count(String entity, Attribute<?, ?> attribute, Person person) {
        String path = "x." + attribute.getName() + (attribute.getJavaType() == Membership.class ? ".person" : "");
        return entityManager
                .createQuery("select count(x) from " + entity + " x where " + path + " = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
