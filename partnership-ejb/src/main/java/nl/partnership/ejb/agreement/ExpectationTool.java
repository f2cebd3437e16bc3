package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Sight;

/**
 * What organisations expect of each other at the school, for the question of the card that asks it: what runs, and never
 * how it went. It tells of what everybody at the table may see; with a guest of none. Read once a request.
 */
@RequestScoped
public class ExpectationTool implements QuestionTool {

    private static final int MOST = 200;

    private static final String RUNNING = "select x from Expectation x join x.school s, Partnership p join p.school ps"
            + " where p.id = :partnership and ps.id = s.id and x.endedOn is null and x.lastDay >= :today"
            + " order by case when x.reply is null then 0 else 1 end, x.askedAt desc, x.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    private final Map<AtTable, List<Expectation>> read = new HashMap<>();

    @Override
    public String name() {
        return "expectations";
    }

    @Override
    public String path() {
        return "/agreement/expectations.xhtml";
    }

    /** First those that nobody answered. */
    @Override
    public List<Row> rows(AtTable table) {
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(one -> new Row(
                        Sentence.asItIs(one.getText()),
                        Sentence.of(
                                "agreement.expect.tool."
                                        + one.on(LocalDate.now(clock)).name(),
                                name(one.getAsker()),
                                name(one.getPromiser())),
                        Sentence.of("agreement.tool.look"),
                        "/agreement/expectation.xhtml?id=" + one.getId()))
                .toList();
    }

    private static Sentence name(Organisation organisation) {
        return Sentence.asItIs(organisation.getShortName());
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<Expectation> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("agreement.expect.tool.none"));
        }
        List<Expectation> open =
                all.stream().filter(one -> one.getReply() == null).toList();
        return open.isEmpty() ? null : new Proposal(Proposal.Level.PARTLY, unanswered(open, all.size()));
    }

    private static Sentence unanswered(List<Expectation> open, int of) {
        return Sentence.of(
                "agreement.expect.tool.partly",
                open.size(),
                of,
                Sentence.several(open.stream()
                        .map(Expectation::getPromiser)
                        .distinct()
                        .map(ExpectationTool::name)
                        .toList()));
    }

    private List<Expectation> all(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<Expectation> find(AtTable table) {
        return table.guests()
                ? List.of()
                : Fetch.along(
                                entityManager
                                        .createQuery(RUNNING, Expectation.class)
                                        .setParameter("partnership", table.partnershipId())
                                        .setParameter("today", LocalDate.now(clock))
                                        .setMaxResults(MOST),
                                "x.asker",
                                "x.promiser",
                                "x.repliedBy.organisation",
                                "x.repliedBy.person")
                        .getResultStream()
                        .filter(one -> isOfAll(one, table))
                        .toList();
    }

    private boolean isOfAll(Expectation one, AtTable table) {
        return mayAll(table, one.getAsker(), one.getAuthorParty())
                && (one.getReply() == null
                        || mayAll(table, one.getRepliedBy().getOrganisation(), one.getRepliedParty()));
    }

    private boolean mayAll(AtTable table, Organisation author, Party party) {
        return sight.ofAll(table, author.getId(), party, ExpectationCensus.EXPECTATION);
    }
}
