package nl.partnership.ejb.language;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.partnership.domain.language.Terms;

/** What terms are called, shipped ones and those of schools, for who may read what is made with them. */
@Dependent
public class TermNames {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** By code; one statement when some are of schools. */
    public UnaryOperator<String> of(Collection<String> codes) {
        List<String> own = codes.stream()
                .filter(code -> Terms.of(code).isEmpty())
                .distinct()
                .toList();
        Map<String, String> names = own.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select o.id, o.name from OwnTerm o where o.id in :codes", Object[].class)
                        .setParameter("codes", own)
                        .setMaxResults(own.size())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return code -> names.getOrDefault(code, TermName.text(code));
    }
}
