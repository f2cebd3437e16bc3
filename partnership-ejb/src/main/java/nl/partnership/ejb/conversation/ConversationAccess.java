package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * The border around one conversation. Strangers to the partnership find nothing; its parties know of it; the
 * organisations that take part see what was said; the conveners of the school, and the stand-in, lead it.
 */
@Dependent
public class ConversationAccess {

    /** What holds of a conversation {@code c} at a school {@code s} in which the caller's organisation takes part. */
    public static final String ATTENDED = "(s.id = :organisation or exists (select y.id from Participant y"
            + " where y.conversation.id = c.id and y.membership.organisation.id = :organisation))";

    /** How a conversation {@code c} calls its school {@code s}: once it is closed, as it was called then. */
    public static final String SCHOOL_NAME = "coalesce(c.schoolName, s.shortName)";

    private static final String MINE =
            "select c from Conversation c join c.partnership p join p.school s where " + PartnershipAccess.MINE;

    private static final String[] HEAD = {
        "c.partnership.school.board",
        "c.convener.person",
        "c.convener.organisation.board",
        "c.convener.deputy",
        "c.convener.sponsor",
        "c.standIn.person",
        "c.standIn.organisation.board",
        "c.standIn.deputy",
        "c.standIn.sponsor"
    };

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private Pulses pulses;

    /**
     * The conversations {@code c} in the caller's partnerships {@code p} for which more holds, with the themes of all in
     * one more statement. Read its list, not its stream: what is read in batches stays empty in a stream.
     *
     * @param rest begins with {@code " and "} or {@code " order by "}
     */
    public TypedQuery<Conversation> heads(String rest) {
        return plain(rest).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "c.themes");
    }

    private TypedQuery<Conversation> plain(String rest) {
        return Fetch.along(partnerships.bound(entityManager.createQuery(MINE + rest, Conversation.class)), HEAD);
    }

    /** For every party of the partnership; who does not take part may get date and themes only. */
    Conversation require(String id) {
        // of one its few themes come along in the same statement
        return Fetch.along(plain(" and c.id = :id"), "c.cardVersion", "c.themes")
                .setParameter("id", Objects.requireNonNullElse(id, ""))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("conversation", id));
    }

    /**
     * For the organisations that take part.
     *
     * @throws NotFound for strangers
     * @throws NotAllowed for an organisation that does not take part
     */
    public Conversation requireAttended(String id) {
        Conversation conversation = require(id);
        if (!takesPart(conversation)) {
            throw new NotAllowed("Conversation.read");
        }
        return conversation;
    }

    /** For a change by those who take part: nobody else changes this conversation until the transaction ends. */
    public Conversation requireAttendedToChange(String id) {
        pulses.beat(id);
        return requireAttended(id);
    }

    /** For a change by those who lead. */
    public Conversation requireToLead(String id) {
        Conversation conversation = requireAttendedToChange(id);
        if (!leads(conversation)) {
            throw new NotAllowed("Conversation.lead");
        }
        return conversation;
    }

    boolean takesPart(Conversation conversation) {
        return attended(Set.of(conversation)).contains(conversation.getId());
    }

    /** The ids of those conversations in which the caller's organisation takes part. */
    Set<String> attended(Collection<Conversation> conversations) {
        String organisation = current.get().organisationId();
        Set<String> attended = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Conversation each : conversations) {
            (each.getSchool().getId().equals(organisation) ? attended : others).add(each.getId());
        }
        if (!others.isEmpty()) {
            attended.addAll(entityManager
                    .createQuery(
                            "select x.conversation.id from Participant x where x.conversation.id in :ids"
                                    + " and x.membership.organisation.id = :organisation",
                            String.class)
                    .setParameter("ids", others)
                    .setParameter("organisation", organisation)
                    .getResultList());
        }
        return attended;
    }

    /** Whether the caller may plan, open and close it: a convener of the school, or the stand-in. */
    public boolean leads(Conversation conversation) {
        Caller caller = current.get();
        boolean atSchool = conversation.getSchool().getId().equals(caller.organisationId());
        Membership standIn = conversation.getStandIn();
        return atSchool
                && (Audience.isConvener(caller.role())
                        || (standIn != null && standIn.getId().equals(caller.membershipId())));
    }

    /**
     * The membership that the caller acts in, to write in its name.
     *
     * @throws nl.partnership.domain.base.RuleViolation while walking in the eyes of another role: nobody's membership
     */
    public Membership me() {
        current.get().mustNotWalk();
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
