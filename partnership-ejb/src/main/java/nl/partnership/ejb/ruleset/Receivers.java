package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Relation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Sight;

/** Who can get something from the caller: the organisations within reach, and their people. */
@Dependent
public class Receivers {

    private static final int MOST = 500;

    /** The own organisation, its board, the board's schools, and whoever is in a partnership of these years with it. */
    private static final String WITHIN_REACH = " o.closed = false and (o.id = :own or b.id = :own or o.id = :board"
            + " or b.id = :board or exists (select p.id from Partnership p join p.school s left join s.board sb"
            + " where p.schoolYear in :years and (s.id = o.id or exists (select x.id from Partnership q join q.partners x"
            + " where q.id = p.id and x.id = o.id))"
            + " and (s.id = :own or sb.id = :own or exists (select y.id from Partnership r join r.partners y"
            + " where r.id = p.id and y.id = :own))))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    List<ReceiverChoice> organisations() {
        return organisations(List.of(SchoolYear.of(LocalDate.now(clock))));
    }

    /** The same, with those of the year before: in danger one shares with whom one knows, also in the first days of August. */
    List<ReceiverChoice> organisationsInDanger() {
        return organisations(yearsInDanger(LocalDate.now(clock)));
    }

    private List<ReceiverChoice> organisations(List<SchoolYear> years) {
        return reach(
                        "select o from Organisation o left join o.board b where" + WITHIN_REACH + " order by o.nameKey",
                        years)
                .stream()
                .map(one -> new ReceiverChoice(one.getId(), one.getName(), one.getType()))
                .toList();
    }

    /** One of these, when the caller can share with it on this day. */
    public Optional<Organisation> find(String organisationId, LocalDate day) {
        return find(organisationId, List.of(SchoolYear.of(day)));
    }

    /** One of {@link #organisationsInDanger}. */
    public Optional<Organisation> findInDanger(String organisationId, LocalDate day) {
        return find(organisationId, yearsInDanger(day));
    }

    private static List<SchoolYear> yearsInDanger(LocalDate day) {
        return List.of(SchoolYear.of(day), SchoolYear.of(day).previous());
    }

    private Optional<Organisation> find(String organisationId, List<SchoolYear> years) {
        return reach(
                        "select o from Organisation o left join o.board b where" + WITHIN_REACH + " and o.id = :id",
                        years,
                        "id",
                        Objects.requireNonNullElse(organisationId, ""))
                .stream()
                .findFirst();
    }

    private List<Organisation> reach(String jpql, List<SchoolYear> years, Object... named) {
        var query = entityManager
                .createQuery(jpql, Organisation.class)
                .setParameter("own", own())
                .setParameter("board", board())
                .setParameter("years", years)
                .setMaxResults(MOST);
        if (named.length > 0) {
            query.setParameter((String) named[0], named[1]);
        }
        return query.getResultList();
    }

    List<ReceiverRow> people() {
        LocalDate today = LocalDate.now(clock);
        Caller caller = current.get();
        Organisation own = entityManager.find(Organisation.class, own());
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person p join fetch m.organisation o"
                                + " left join o.board b left join fetch m.deputy left join fetch m.sponsor where p.id <> :me and "
                                + Held.today("m") + " and"
                                + WITHIN_REACH
                                + " and (not exists (select v.id from Membership l join l.schools v where l.id = m.id)"
                                + " or exists (select w.id from Membership n join n.schools w, Partnership t"
                                + " where n.id = m.id and t.school = w and t.schoolYear in :years"
                                + " and (w.id = :own or w.board.id = :own or exists (select z.id from Partnership u"
                                + " join u.partners z where u.id = t.id and z.id = :own))))"
                                + " order by o.nameKey, p.nameKey, m.id",
                        Membership.class)
                .setParameter("me", caller.personId())
                .setParameter("today", today)
                .setParameter("own", own())
                .setParameter("board", board())
                .setParameter("years", List.of(SchoolYear.of(today)))
                .setMaxResults(MOST)
                .getResultStream()
                .map(membership -> row(membership, own))
                .filter(this::isKnown)
                .sorted(Comparator.comparing(ReceiverRow::relation).reversed())
                .toList();
    }

    private boolean isKnown(ReceiverRow row) {
        return sight.of(row.organisationId(), row.party(), ContactCensus.CONTACT_POINT);
    }

    private static ReceiverRow row(Membership membership, Organisation own) {
        Organisation organisation = membership.getOrganisation();
        return new ReceiverRow(
                membership.getPerson().getName(),
                membership.party(),
                organisation.getId(),
                organisation.getShortName(),
                relation(own, organisation),
                membership.getWorkPhone());
    }

    public static Relation relation(Organisation own, Organisation other) {
        return own.isSameAs(other) ? Relation.SAME_ORGANISATION : Relation.OTHER_ORGANISATION;
    }

    private String own() {
        return Objects.requireNonNullElse(current.get().organisationId(), "");
    }

    private String board() {
        return Objects.requireNonNullElse(current.get().boardId(), "");
    }
}
