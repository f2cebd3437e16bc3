package nl.partnership.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.rule.Rules;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleSets;
import nl.partnership.ejb.ruleset.RulesInForce;

/** What officer and board see of the leaflets of their schools: how each stands, and what a next version would change. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class LeafletDeskService {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Leaflets leaflets;

    @Inject
    private LeafletContents contents;

    @Inject
    private PublicLeafletService everybody;

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private CurrentCaller current;

    /** The schools of the caller's board by name, at most 500, each with how its leaflet stands. */
    public List<LeafletRow> schools() {
        List<Leaflet> all = entityManager
                .createQuery(
                        "select l from Leaflet l join fetch l.ruleSet join fetch l.school"
                                + " left join fetch l.advisedBy left join fetch l.adoptedBy where l.school.board.id = :board"
                                + " and l.status <> :replaced",
                        Leaflet.class)
                .setParameter("board", current.get().boardId())
                .setParameter("replaced", Leaflet.Status.REPLACED)
                .setMaxResults(2 * MOST)
                .getResultList();
        return entityManager
                .createQuery(
                        "select s from Organisation s join fetch s.board b where b.id = :board and s.closed = false order by s.nameKey",
                        Organisation.class)
                .setParameter("board", current.get().boardId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(school -> row(
                        school,
                        all.stream()
                                .filter(one -> one.getSchool().equals(school))
                                .toList()))
                .toList();
    }

    private LeafletRow row(Organisation school, List<Leaflet> versions) {
        Leaflet adopted =
                versions.stream().filter(one -> !one.isOpen()).findFirst().orElse(null);
        Leaflet open = versions.stream().filter(Leaflet::isOpen).findFirst().orElse(null);
        return new LeafletRow(
                school.getId(),
                school.getName(),
                adopted == null ? 0 : adopted.getNumber(),
                adopted == null ? null : adopted.getAdoptedOn(),
                adopted != null && adopted.isOlderThan(number(), inForce.today()),
                open == null ? null : open.getStatus());
    }

    /** That of today's rules; 0 when there are none. */
    private int number() {
        return inForce.rules().map(Rules::version).orElse(0);
    }

    /**
     * What there is of one school, and what a next version changes.
     *
     * @throws NotFound for a school of another board
     */
    public LeafletDesk of(String schoolId) {
        if (leaflets.school(schoolId)
                .filter(school -> school.getBoard().getId().equals(current.get().boardId()))
                .isEmpty()) {
            throw new NotFound("organisation", schoolId);
        }
        PublicLeaflet adopted = everybody.of(schoolId).orElseThrow();
        Leaflet open = leaflets.of(schoolId, Leaflets.OPEN).orElse(null);
        LeafletView next = open == null || open.getStatus() == Leaflet.Status.CONCEPT
                ? inForce.rules()
                        .map(rules -> made(rules, open, adopted.leaflet()))
                        .orElse(null)
                : leaflets.view(open);
        return new LeafletDesk(
                adopted,
                next,
                open == null ? null : open.getStatus(),
                open == null || open.getAdvisedBy() == null
                        ? null
                        : open.getAdvisedBy().getName(),
                adopted.leaflet() == null || next == null
                        ? List.of()
                        : next.content().changesFrom(adopted.leaflet().content()),
                adopted.leaflet() == null || next == null ? List.of() : wordings(adopted.leaflet(), next),
                Audience.DPO.includes(current.get()),
                Audience.BOARD.includes(current.get()));
    }

    /** As the rules of today make it, with the sentences that are written. */
    private LeafletView made(Rules rules, Leaflet open, LeafletView adopted) {
        LeafletView written = open == null ? adopted : leaflets.view(open);
        int number = adopted == null ? 1 : adopted.number() + 1;
        return new LeafletView(
                open == null ? null : open.getId(),
                open == null ? Leaflets.unbegun(number) : open.getVersion(),
                number,
                rules.version(),
                ruleSets.readable(rules.version()).getAdoptedOn(),
                null,
                LeafletView.Standing.HOLDS,
                written == null ? Map.of() : written.notes(),
                written == null || written.email() == null ? lastEmail(adopted) : written.email(),
                contents.of(rules, inForce.today()));
    }

    /** That of the own version, or of the one that this board adopted last. */
    private String lastEmail(LeafletView adopted) {
        return adopted != null
                ? adopted.email()
                : entityManager
                        .createQuery(
                                "select l.email from Leaflet l where l.school.board.id = :board and l.email is not null"
                                        + " order by l.advisedOn desc, l.id",
                                String.class)
                        .setParameter("board", current.get().boardId())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    private static List<LeafletDesk.Wording> wordings(LeafletView before, LeafletView after) {
        List<LeafletDesk.Wording> changed = new ArrayList<>();
        for (LeafletGroup group : LeafletGroup.values()) {
            add(changed, group, before.notes().get(group), after.notes().get(group));
        }
        add(changed, null, before.email(), after.email());
        return changed;
    }

    private static void add(List<LeafletDesk.Wording> changed, LeafletGroup group, String before, String after) {
        if (!Objects.equals(before, after)) {
            changed.add(new LeafletDesk.Wording(group, before, after));
        }
    }
}
