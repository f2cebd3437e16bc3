package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.screening.RecordContent;

/** What each organisation says of what was found jointly: in the conversation, or after it. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class JointWordService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private JointFindings joints;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /**
     * Says for the caller's organisation whether it agrees; who said something before says it anew.
     *
     * @param version of the joint finding that was read
     * @param text how it is seen otherwise; of no meaning when one agrees
     * @throws NotFound when the caller sees no such joint finding
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part in the conversation
     * @throws nl.partnership.domain.base.Stale when it says something else by now
     * @throws RuleViolation at {@code view} or {@code text}
     */
    public void say(String jointId, long version, JointView view, String text) {
        JointRow row =
                joints.byId(jointId).stream().findFirst().orElseThrow(() -> new NotFound("joint-finding", jointId));
        access.requireAttended(row.conversationId());
        Membership by = access.me();
        JointFinding joint = entityManager.find(JointFinding.class, jointId, LockModeType.PESSIMISTIC_WRITE);
        if (joint == null) {
            throw new NotFound("joint-finding", jointId);
        }
        joint.requireVersion(version);
        JointWord word = entityManager
                .createQuery(
                        "select w from JointWord w where w.finding = :joint and w.organisation = :own", JointWord.class)
                .setParameter("joint", joint)
                .setParameter("own", by.getOrganisation())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new JointWord(joint, by.getOrganisation()));
        content.require("text", view == JointView.OTHERWISE ? text : null, word.getText());
        word.say(view, text, by, LocalDate.now(clock));
        entityManager.persist(word);
    }
}
