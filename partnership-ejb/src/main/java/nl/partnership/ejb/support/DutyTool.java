package nl.partnership.ejb.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;

/** Who informs whom, for the question of the card who talks with pupil and parents. It is read once a request. */
@RequestScoped
public class DutyTool implements QuestionTool {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private HeldRoles roles;

    @Inject
    private Signals signals;

    private final Map<AtTable, List<CommunicationDuty>> read = new HashMap<>();

    @Override
    public String name() {
        return "communication";
    }

    @Override
    public String path() {
        return "/support/duties.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        SchoolSignals known = signals.at(
                table.partnershipId(),
                all(table).stream().map(duty -> duty.terms().signal()).filter(Objects::nonNull));
        return all(table).stream()
                .limit(MOST_ROWS)
                .map(duty -> new Row(
                        about(duty.terms(), known),
                        Sentence.of(
                                "support.tool.informs",
                                Sentence.of("base.role." + duty.terms().role()),
                                duty.terms().organisation().getShortName(),
                                Sentence.of("support.informed." + duty.terms().audience()),
                                Sentence.of("support.within." + duty.terms().within())),
                        Sentence.of("support.tool.look"),
                        "/support/duty.xhtml?id=" + duty.getId()))
                .toList();
    }

    private static Sentence about(DutyTerms terms, SchoolSignals known) {
        return terms.purpose() == null
                ? known.sentence(terms.signal())
                : Sentence.of("rule.purpose." + terms.purpose());
    }

    /** That nothing is agreed, or for how many nobody has the role; with a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<CommunicationDuty> all = all(table);
        if (all.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("support.tool.none"));
        }
        HeldRoles.Today held = roles.of(
                all.stream().map(duty -> duty.terms().organisation().getId()).toList());
        long nobody = all.stream()
                .filter(duty -> !held.has(
                        duty.terms().organisation().getId(), duty.terms().role()))
                .count();
        return nobody == 0
                ? null
                : new Proposal(Proposal.Level.PARTLY, Sentence.of("support.tool.partly", nobody, all.size()));
    }

    private List<CommunicationDuty> all(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private List<CommunicationDuty> find(AtTable table) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select d from CommunicationDuty d, Partnership p where p.id = :partnership"
                                        + " and d.school.id = p.school.id and d.endedOn is null"
                                        + " order by d.purpose, d.signal, d.audience, d.id",
                                CommunicationDuty.class),
                        "d.organisation")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.readsFirst")
                .setParameter("partnership", table.partnershipId())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(duty -> sight.ofAll(table, duty.getSchool().getId(), duty.writtenBy(), DutyCensus.DUTY))
                .toList();
    }
}
