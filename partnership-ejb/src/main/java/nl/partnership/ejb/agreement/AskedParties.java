package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parties of many versions, and which of them assented, in two statements. */
@Dependent
class AskedParties {

    private static final int MOST = 20_000;

    private static final String PARTIES = "select v.id, o.id, o.shortName from AgreementVersion v join v.agreement g"
            + " join g.school s join v.parties o where v.id in :ids"
            + " order by case when o.id = s.id then 0 else 1 end, o.shortKey, o.id";

    private static final String ASSENTS =
            "select v.id, o.id from Assent t join t.agreementVersion v join t.party o" + " where v.id in :ids";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** @param name short name */
    record Asked(String organisationId, String name, boolean assented) {}

    /** By version: the school first, then the others by name. */
    Map<String, List<Asked>> of(List<String> versionIds) {
        Map<String, List<Asked>> parties = new HashMap<>();
        if (!versionIds.isEmpty()) {
            Set<List<Object>> assented = read(ASSENTS, versionIds)
                    .map(row -> List.of(row[0], row[1]))
                    .collect(Collectors.toSet());
            read(PARTIES, versionIds).forEach(row -> parties.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add(new Asked((String) row[1], (String) row[2], assented.contains(List.of(row[0], row[1])))));
        }
        return parties;
    }

    private Stream<Object[]> read(String jpql, List<String> versionIds) {
        return entityManager
                .createQuery(jpql, Object[].class)
                .setParameter("ids", versionIds)
                .setMaxResults(MOST)
                .getResultStream();
    }

    /** Names of those that did not assent. */
    static List<String> missing(List<Asked> parties) {
        return parties.stream()
                .filter(party -> !party.assented())
                .map(Asked::name)
                .toList();
    }
}
