package nl.partnership.ejb.insight.finding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.insight.ToldBySchools;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.RecordFinder;
import nl.partnership.ejb.partner.Sight;

/** Joint findings as the caller, or a table, may see them, in two statements. */
@Dependent
public class JointFindings {

    private static final int MOST = 500;

    private static final String FROM = " from JointFinding j join j.school s join j.author m join j.conversation c,"
            + " Partnership p join p.school ps where ps.id = s.id and p.schoolYear = :year and "
            + PartnershipAccess.MINE + " and (s.id in :own or m.role in :roles)";

    private static final String OF_TALK = " from JointFinding j join j.school s join j.author m join j.conversation c"
            + " where c.id = :conversation order by j.id";

    private static final String OF_TABLE = " from JointFinding j join j.school s join j.author m join j.conversation c,"
            + " Partnership p join p.school ps where ps.id = s.id and p.schoolYear = j.schoolYear and p.id = :partnership"
            + " order by j.foundOn desc, j.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ToldBySchools schools;

    @Inject
    private Sight sight;

    /** Of one conversation, in which the caller takes part. */
    List<JointRow> ofTalk(String conversationId) {
        return withWords(
                entityManager
                        .createQuery(JointRow.SELECT + OF_TALK, JointRow.class)
                        .setParameter("conversation", conversationId)
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .filter(row -> sight.of(row, FindingCensus.JOINT))
                        .toList(),
                word -> sight.of(word, FindingCensus.FINDING));
    }

    /** Of the schools with which the caller works today: a part of them, the latest first. */
    List<JointRow> find(JointFilter filter, int first, int most) {
        return withWords(
                query(JointRow.SELECT, JointRow.class, filter, " order by j.foundOn desc, j.id")
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList(),
                word -> sight.of(word, FindingCensus.FINDING));
    }

    long count(JointFilter filter) {
        return query("select count(distinct j)", Long.class, filter, "").getSingleResult();
    }

    /** Those with these words, the latest first. */
    Listed<FoundRecord> found(Words words, int first, int most) {
        String said = words.in("j.searchKey");
        return RecordFinder.part(
                words.bind(query(
                        "select j.id, j.text, s.id, s.shortName, j.foundOn",
                        Object[].class,
                        JointFilter.ALL,
                        said + " order by j.foundOn desc, j.id")),
                () -> words.bind(query("select count(distinct j)", Long.class, JointFilter.ALL, said))
                        .getSingleResult(),
                first,
                most,
                row -> new FoundRecord(
                        "joint-finding",
                        (String) row[0],
                        (String) row[2],
                        null,
                        (String) row[1],
                        (String) row[3],
                        (LocalDate) row[4],
                        "/insight/finding-joint.xhtml?id=" + row[0]));
    }

    /** The one with this id; none when the caller does not see it. */
    List<JointRow> byId(String id) {
        return withWords(
                query(JointRow.SELECT, JointRow.class, JointFilter.ALL, " and j.id = :id")
                        .setParameter("id", id == null ? "" : id)
                        .setMaxResults(1)
                        .getResultList(),
                word -> sight.of(word, FindingCensus.FINDING));
    }

    /** Id and words of those of these that the caller may see. */
    public List<Object[]> texts(Set<String> ids) {
        return query("select j.id, j.text", Object[].class, JointFilter.ALL, " and j.id in :ids")
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of this year at the school of a table that everybody there may see. */
    List<JointRow> at(AtTable table) {
        return withWords(
                entityManager
                        .createQuery(JointRow.SELECT + OF_TABLE, JointRow.class)
                        .setParameter("partnership", table.partnershipId())
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .filter(row -> sight.ofAll(table, row.schoolId(), row.party(), FindingCensus.JOINT))
                        .toList(),
                word -> sight.ofAll(table, word.organisationId(), word.party(), FindingCensus.FINDING));
    }

    private <T> TypedQuery<T> query(String select, Class<T> type, JointFilter filter, String rest) {
        Map<String, Object> chosen = new HashMap<>();
        StringBuilder where = new StringBuilder();
        narrow(where, chosen, " and s.id = :school", "school", filter.schoolId());
        narrow(where, chosen, " and j.signal = :signal", "signal", filter.signal());
        narrow(where, chosen, " and j.kind = :kind", "kind", filter.kind());
        TypedQuery<T> query =
                schools.bound(entityManager.createQuery(select + FROM + where + rest, type), FindingCensus.JOINT);
        chosen.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> chosen, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            chosen.put(name, value);
        }
    }

    private List<JointRow> withWords(List<JointRow> rows, Predicate<WordRow> visible) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, List<WordRow>> words = entityManager
                .createQuery(WordRow.SELECT, WordRow.class)
                .setParameter("ids", rows.stream().map(JointRow::id).toList())
                .setMaxResults(MOST * MOST)
                .getResultList()
                .stream()
                .filter(visible)
                .collect(groupingBy(WordRow::findingId));
        return rows.stream()
                .map(row -> row.with(words.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
