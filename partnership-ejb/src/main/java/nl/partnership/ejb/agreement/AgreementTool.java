package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Sight;

/**
 * The working agreements of the school, for the question of the card what one agrees. It tells of those alone to which
 * everybody at the table is party; a guest is party to none. They are read once a request.
 */
@RequestScoped
public class AgreementTool implements QuestionTool {

    private static final int MOST = 200;

    /** An agreement that everybody at the table is party to. */
    private record Running(String id, String title, boolean inForce, LocalDate lastDay, List<String> missing) {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private AskedParties asked;

    @Inject
    private Clock clock;

    private final Map<AtTable, List<Running>> read = new HashMap<>();

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String path() {
        return "/agreement/agreements.xhtml";
    }

    /** First those that lack an assent. */
    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .sorted(Comparator.comparing((Running one) -> one.missing().isEmpty()))
                .limit(MOST_ROWS)
                .map(one -> new Row(
                        Sentence.asItIs(one.title()),
                        one.inForce()
                                ? Sentence.of("agreement.tool.inForce", one.lastDay())
                                : Sentence.of("agreement.tool.missing", names(one.missing())),
                        Sentence.of("agreement.tool.look"),
                        "/agreement/agreement.xhtml?id=" + one.id()))
                .toList();
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<Running> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("agreement.tool.none"));
        }
        List<Running> lacking =
                all.stream().filter(one -> !one.missing().isEmpty()).toList();
        return lacking.isEmpty() ? null : new Proposal(Proposal.Level.PARTLY, missing(lacking, all.size()));
    }

    private static Sentence missing(List<Running> lacking, int of) {
        return Sentence.of(
                "agreement.tool.partly",
                lacking.size(),
                of,
                names(lacking.stream()
                        .flatMap(one -> one.missing().stream())
                        .distinct()
                        .toList()));
    }

    private static Sentence names(List<String> names) {
        return Sentence.several(names.stream().map(Sentence::asItIs).toList());
    }

    /** Of each agreement that runs one version: what is in force, else what is proposed. */
    private List<Running> all(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<Running> find(AtTable table) {
        if (table.guests()) {
            return List.of();
        }
        List<Object[]> versions = versions(table);
        Map<String, List<AskedParties.Asked>> parties =
                asked.of(versions.stream().map(row -> (String) row[1]).toList());
        Map<String, Running> each = new LinkedHashMap<>();
        versions.stream()
                .filter(row -> isOfAll(row, parties.get((String) row[1]), table))
                .map(row -> running(row, parties.get((String) row[1])))
                .forEach(one -> each.merge(one.id(), one, (first, other) -> first.inForce() ? first : other));
        return List.copyOf(each.values());
    }

    private List<Object[]> versions(AtTable table) {
        return entityManager
                .createQuery(
                        "select g.id, v.id, v.title, v.standing, g.lastDay, a.id, v.authorParty from AgreementVersion v"
                                + " join v.agreement g join g.school s join v.author m join m.organisation a,"
                                + " Partnership p join p.school ps where p.id = :partnership and ps.id = s.id"
                                + " and v.standing <> :replaced and g.lastDay >= :today order by g.lastDay, g.id",
                        Object[].class)
                .setParameter("partnership", table.partnershipId())
                .setParameter("replaced", AgreementVersion.Standing.REPLACED)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Running running(Object[] row, List<AskedParties.Asked> parties) {
        boolean inForce = row[3] == AgreementVersion.Standing.IN_FORCE;
        return new Running(
                (String) row[0],
                (String) row[2],
                inForce,
                (LocalDate) row[4],
                inForce ? List.of() : AskedParties.missing(parties));
    }

    private boolean isOfAll(Object[] row, List<AskedParties.Asked> parties, AtTable table) {
        return table.seats().stream().allMatch(seat -> parties.stream()
                        .anyMatch(party -> seat.of().isAtOrUnder(party.organisationId())))
                && sight.ofAll(table, (String) row[5], Party.of((String) row[6]), AgreementCensus.AGREEMENT);
    }
}
