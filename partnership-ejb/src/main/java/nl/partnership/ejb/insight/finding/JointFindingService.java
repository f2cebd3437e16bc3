package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.task.Threads;

/** What was found jointly, as who leads the conversation writes it: one for each signal. */
@Stateless
@Allowed(Audience.SCHOOL)
public class JointFindingService {

    /** The version to hand back for one that is not there yet. */
    public static final long NEW = -1;

    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Rounds rounds;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * Writes it. In other words than before, each organisation is asked again; the school agrees by writing.
     *
     * @param signal null for something else
     * @param version as read, or {@link #NEW}
     * @return its id
     * @throws Stale when somebody wrote since
     * @throws RuleViolation at {@code kind} or {@code text}; when the conversation is not open
     */
    public String save(String conversationId, Signal signal, FindingKind kind, String text, long version) {
        Conversation conversation = rounds.requireToLead(conversationId);
        if (signal != null) {
            signals.of(conversation.getSchool().getId()).require(signal);
        }
        Membership by = access.me();
        Optional<JointFinding> found = find(conversation, signal);
        if (found.map(JointFinding::getVersion).orElse(NEW) != version) {
            throw new Stale("joint-finding", conversationId);
        }
        JointFinding joint = found.orElseGet(() -> new JointFinding(conversation, signal));
        content.require("text", text, joint.getText());
        if (joint.write(kind, text, by, LocalDate.now(clock))) {
            words(joint).forEach(entityManager::remove);
            // a word that is said anew is one more row of the same organisation
            entityManager.persist(joint);
            entityManager.flush();
            JointWord own = new JointWord(joint, by.getOrganisation());
            own.say(JointView.AGREE, null, by, LocalDate.now(clock));
            entityManager.persist(own);
        }
        return joint.getId();
    }

    /**
     * Takes it away, with what was said of it, as long as the conversation is open.
     *
     * @throws NotFound when there is none with this id in the conversation
     */
    public void remove(String conversationId, String id, long version) {
        Conversation conversation = rounds.requireToLead(conversationId);
        access.me();
        conversation.mustBeOpen();
        JointFinding joint = all(conversation).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("joint-finding", id));
        joint.requireVersion(version);
        threads.cut(ThreadEnd.of(joint));
        words(joint).forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(joint);
    }

    private Optional<JointFinding> find(Conversation conversation, Signal signal) {
        return all(conversation).stream()
                .filter(each -> Objects.equals(each.getSignal(), signal))
                .findFirst();
    }

    private List<JointFinding> all(Conversation conversation) {
        return entityManager
                .createQuery("select j from JointFinding j where j.conversation = :conversation", JointFinding.class)
                .setParameter("conversation", conversation)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<JointWord> words(JointFinding joint) {
        return entityManager
                .createQuery("select w from JointWord w where w.finding = :joint", JointWord.class)
                .setParameter("joint", joint)
                .setMaxResults(MOST * MOST)
                .getResultList();
    }
}
