package nl.partnership.ejb.partner.todo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.Team;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** What is expected of the caller, of all kinds, in one statement: as far as they may see today where it comes from. */
@Dependent
class Todos {

    private static final int MOST = 1000;

    private static final String SELECT = "select t.kind, t.subjectId, t.facts, t.dueOn, s.id, s.shortName,"
            + " t.authorOrganisationId, t.authorParty, m.id, r.id, r.name, m.role, o.id, o.shortName, o.type,"
            + " m.validUntil, a.id, a.name";

    private static final String FROM = " from Todo t left join Partnership p on p.id = t.partnershipId"
            + " left join p.school s left join Membership m on m.id = t.aboutId left join m.person r"
            + " left join m.organisation o left join m.sponsor a";

    /** It follows from what comes after it, and leads a database to the few lines of the caller by their indexes. */
    private static final String NAMED = "(t.personId = :person or t.membershipId = :membership"
            + " or t.organisationId = :organisation or t.organisationId = :board"
            + " or (t.organisationId is null and t.membershipId is null and t.personId is null))";

    private static final String MINE = " where " + NAMED + " and (t.personId is null or t.personId = :person)"
            + " and (t.membershipId is null or t.membershipId = :membership)"
            + " and (t.organisationId is null or t.organisationId = :organisation"
            + " or (t.organisationId = :board and t.audience in :overseers))"
            + " and (t.audience is null or t.audience in :audiences)"
            + " and (t.exceptPersonId is null or t.exceptPersonId <> :person)"
            + " and (t.fromOn is null or t.fromOn <= :today) and (t.untilOn is null or t.untilOn >= :today)"
            + " and (t.partnershipId is null or (" + PartnershipAccess.MINE + "))"
            + " order by t.dueOn, t.subjectId, t.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<TodoKind> kinds;

    /** By rank, then by kind, then as the kind orders them, at most 1000; a home shows those first whose day has passed. */
    TodoList mine() {
        List<TodoKind> all = kinds.stream()
                .sorted(Comparator.comparing(TodoKind::rank).thenComparing(TodoKind::code))
                .toList();
        List<TodoKind> titled =
                all.stream().filter(kind -> kind.titled() != null).toList();
        Map<String, List<Object[]>> found = query(titled)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0]));
        List<TodoLine> lines = new ArrayList<>();
        List<TodoLine> shown = new ArrayList<>();
        List<TodoLine> more = new ArrayList<>();
        for (TodoKind kind : all) {
            List<TodoLine> its =
                    kind.lines(rows(kind, found.getOrDefault(kind.code(), List.of()), titled.indexOf(kind)));
            lines.addAll(its);
            its.stream().limit(kind.most()).forEach(shown::add);
            if (its.size() > kind.most() && kind.more(its.size()) != null) {
                more.add(kind.more(its.size()));
            }
        }
        LocalDate today = LocalDate.now(clock);
        shown.sort(Comparator.comparing(line -> !line.isLate(today)));
        return new TodoList(lines, shown, more);
    }

    /** The titles come along as well: each kind that shows them is joined. */
    private TypedQuery<Object[]> query(List<TodoKind> titled) {
        StringBuilder select = new StringBuilder(SELECT);
        StringBuilder from = new StringBuilder(FROM);
        for (int i = 0; i < titled.size(); i++) {
            select.append(", x").append(i).append('.').append(titled.get(i).titleAttribute());
            from.append(" left join %1$s x%2$d on x%2$d.id = t.subjectId"
                    .formatted(titled.get(i).titled(), i));
        }
        Caller caller = current.get();
        return access.bound(entityManager.createQuery(select + from.toString() + MINE, Object[].class))
                .setParameter("person", Objects.requireNonNullElse(caller.personId(), ""))
                .setParameter("board", Objects.requireNonNullElse(caller.boardId(), ""))
                .setParameter("audiences", audiences(caller))
                .setParameter("overseers", List.of(Audience.BOARD.name(), Audience.DPO.name()))
                .setParameter("today", LocalDate.now(clock));
    }

    private static List<String> audiences(Caller caller) {
        Stream<String> all = Arrays.stream(Audience.values())
                .filter(audience -> audience.includes(caller))
                .map(Audience::name);
        return (caller.type() == null
                        ? all
                        : Stream.concat(all, Stream.of(Team.of(caller.party()).name())))
                .toList();
    }

    private List<TodoRow> rows(TodoKind kind, List<Object[]> found, int titleAt) {
        if (kind.isBeforeOthersKnow() && current.get().isWalking()) {
            return List.of();
        }
        return found.stream()
                .map(row -> TodoRow.of(row, titleAt < 0 ? null : (String) row[TodoRow.COLUMNS + titleAt]))
                .filter(row -> titleAt < 0 || row.title() != null)
                .filter(row -> maySee(row, kind.record()))
                .distinct()
                .toList();
    }

    private boolean maySee(TodoRow row, RecordKind record) {
        return record == null
                || (record.ofSchool() && row.schoolId() != null && sight.isOwn(row.schoolId()))
                || sight.of(row.authorOrganisationId(), Party.of(row.authorParty()), record);
    }
}
