package nl.partnership.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What organisations around a school want to learn. By saving it is released to who works with the school. At a school
 * those who convene ask, at a partner everybody does.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class NeedService {

    /** In place of the version of what an organisation said, when it said nothing yet. */
    public static final long NOTHING_SAID = -1;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedDesk desk;

    @Inject
    private SimilarNeeds similar;

    @Inject
    private PartnershipAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Trail trail;

    /** @throws NotFound when the caller may not see it */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public NeedView get(String id) {
        NeedView view = desk.view(needs.require(id));
        trail.seen(VisibleNeeds.KIND, id, view.row().asker().id());
        owned.seen(VisibleNeeds.KIND, id, view.row().backers());
        return view;
    }

    /** Those that run at a school and that the caller sees, about nearly the same; at most three. */
    public List<NeedRow> similar(String schoolId, String topic) {
        List<NeedRow> found = similar.to(schoolId, topic);
        found.forEach(row -> trail.seen(VisibleNeeds.KIND, row.id(), row.asker().id()));
        return found;
    }

    /**
     * Writes down what the caller's organisation wants to learn.
     *
     * @return its id
     * @throws RuleViolation at the fields {@code kind}, {@code topic} and {@code roles}; at {@code topic} when it is there
     *     already, in the same words
     * @throws NotFound when the caller does not work with that school today
     */
    public String add(String schoolId, TypedNeed typed) {
        content.require("topic", typed.topic());
        return add(access.today(schoolId), typed).getId();
    }

    /** Of two who write down the same at once the second finds what the first wrote. */
    private TrainingNeed add(Partnership partnership, TypedNeed typed) {
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        if (similar.isThere(partnership.getSchool().getId(), typed.kind(), typed.topic(), null)) {
            throw RuleViolation.at("topic", "learning.need.double");
        }
        TrainingNeed need = new TrainingNeed(partnership, typed.kind(), typed.topic(), desk.me(), desk.today());
        entityManager.persist(need);
        NeedBacker first = new NeedBacker(need, desk.me(), desk.today());
        first.say(typed.roles(), typed.people(), desk.me());
        entityManager.persist(first);
        return need;
    }

    /**
     * Says otherwise what it is about.
     *
     * @param version that the caller read
     * @throws RuleViolation as {@link #add}; when another organisation wants it as well
     * @throws NotFound when the caller's organisation did not ask it, or does not want it any more
     */
    public void change(String id, long version, NeedKind kind, String topic) {
        TrainingNeed need = needs.lock(id);
        need.requireVersion(version);
        requireAskers(need);
        // as for one that is written down anew
        access.find(need.getSchool().getId())
                .ifPresent(partnership -> entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE));
        content.require("topic", topic, need.getTopic());
        if (similar.isThere(need.getSchool().getId(), kind, topic, id)) {
            throw RuleViolation.at("topic", "learning.need.double");
        }
        need.write(kind, topic, desk.me());
    }

    /**
     * "Wij ook": the caller's organisation wants it as well, or says anew for whom.
     *
     * @param version of what the own organisation said, as read; {@link #NOTHING_SAID} when that was nothing
     * @param roles of the own organisation; none for everybody who works with the school
     * @throws RuleViolation at the field {@code roles}; when it is over
     * @throws Stale when a colleague said so, or something else, or took it back since
     */
    public void back(String id, long version, List<String> roles, PeopleBand people) {
        TrainingNeed need = needs.lock(id);
        Optional<NeedBacker> said = desk.backer(need);
        if (said.map(NeedBacker::getVersion).orElse(NOTHING_SAID) != version) {
            throw new Stale(VisibleNeeds.KIND, id);
        }
        back(need, said, roles, people);
    }

    private void back(TrainingNeed need, Optional<NeedBacker> said, List<String> roles, PeopleBand people) {
        NeedBacker backer = said.orElseGet(() -> new NeedBacker(need, desk.me(), desk.today()));
        backer.say(roles, people, desk.me());
        entityManager.persist(backer);
    }

    /**
     * The caller's organisation does not want it any more; the others still do.
     *
     * @throws RuleViolation when nobody else wants it, or it is over
     * @throws NotFound when the organisation does not want it
     */
    public void stepOut(String id) {
        TrainingNeed need = needs.lock(id);
        desk.me();
        NeedBacker own = desk.backer(need).orElseThrow(() -> new NotFound(VisibleNeeds.KIND, id));
        own.stepOut();
        entityManager.remove(own);
    }

    /**
     * Asks the same at each other school with which the caller's organisation works today, and says that it wants it as well
     * where it stands there already.
     *
     * @return at how many
     * @throws NotFound when the organisation does not want it itself
     */
    public int repeat(String id) {
        TrainingNeed need = needs.lock(id);
        NeedView view = desk.view(need);
        if (view.own() == null) {
            throw new NotFound(VisibleNeeds.KIND, id);
        }
        TypedNeed same = new TypedNeed(
                need.getKind(), need.getTopic(), view.own().roles(), view.own().people());
        List<Partnership> where = desk.elsewhere(need, view.own());
        where.forEach(partnership -> similar.same(partnership.getSchool().getId(), same.kind(), same.topic())
                .ifPresentOrElse(there -> backAsWell(there.getId(), same), () -> add(partnership, same)));
        return where.size();
    }

    private void backAsWell(String id, TypedNeed same) {
        TrainingNeed there = needs.lock(id);
        back(there, desk.backer(there), same.roles(), same.people());
    }

    /** Who stepped out left it to those who still want it in these words. */
    private void requireAskers(TrainingNeed need) {
        if (!desk.isCallers(need.getAsker().getId()) || desk.backer(need).isEmpty()) {
            throw new NotFound(VisibleNeeds.KIND, need.getId());
        }
    }
}
