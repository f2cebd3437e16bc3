package nl.partnership.ejb.conversation.list;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.Contents;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** The conversations of one school year of the caller's schools, narrowed and by the page. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class ConversationListService {

    private static final int MOST = 1000;

    private static final String HELD = "c.status in (nl.partnership.domain.conversation.ConversationStatus.OPEN,"
            + " nl.partnership.domain.conversation.ConversationStatus.PLANNED)";
    private static final String COMING = " and " + HELD + " order by c.heldOn, c.startsAt, c.id";
    private static final String PAST = " and not " + HELD + " order by c.heldOn desc, c.startsAt desc, c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ConversationAccess access;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private Contents contents;

    @Inject
    private NewestCard newest;

    @Inject
    private CurrentCaller current;

    /**
     * A part of the list: what is open or planned, soonest first, then what was, latest first.
     *
     * @throws nl.partnership.domain.base.NotFound when it is narrowed to a school that is not one of {@link #schools}
     */
    public Listed<ConversationRow> list(ConversationFilter filter, int first, int most) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        Map<ConversationStatus, Long> counts = counts(filter);
        long coming =
                counts.getOrDefault(ConversationStatus.OPEN, 0L) + counts.getOrDefault(ConversationStatus.PLANNED, 0L);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Conversation> found = new ArrayList<>();
        if (first < coming) {
            found.addAll(part(filter, COMING, first, most));
        }
        if (found.size() < most && first + most > coming && all > coming) {
            found.addAll(part(filter, PAST, (int) Math.max(0, first - coming), most - found.size()));
        }
        return new Listed<>(found.isEmpty() ? List.of() : contents.rows(found), all);
    }

    /**
     * The whole list, for a spreadsheet; at most 1000.
     *
     * @throws nl.partnership.domain.base.NotFound as {@link #list}
     */
    public List<ConversationRow> all(ConversationFilter filter) {
        return list(filter, 0, MOST).rows();
    }

    /** The schools with which the caller works or worked, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(partnerships.mine()).stream()
                .sorted(NameKey.byOrganisation(SchoolRow::name))
                .toList();
    }

    /** The themes of the newest card, in its order. */
    public List<ThemeRow> themes() {
        String language = current.get().language();
        return newest.version().card().themes().stream()
                .map(theme -> ThemeRow.of(theme, language))
                .toList();
    }

    private Map<ConversationStatus, Long> counts(ConversationFilter filter) {
        Map<ConversationStatus, Long> counts = new EnumMap<>(ConversationStatus.class);
        narrowed(
                        partnerships.bound(entityManager.createQuery(
                                "select c.status, count(c) from Conversation c join c.partnership p join p.school s where "
                                        + PartnershipAccess.MINE + filter.condition() + " group by c.status",
                                Object[].class)),
                        filter)
                .getResultList()
                .forEach(row -> counts.put((ConversationStatus) row[0], (Long) row[1]));
        return counts;
    }

    private List<Conversation> part(ConversationFilter filter, String which, int first, int most) {
        return narrowed(access.heads(filter.condition() + which), filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, ConversationFilter filter) {
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
