package nl.partnership.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/**
 * How far a training need is, noted by any organisation that wants it, and by the school. Each change hands back the
 * version that the caller read.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class NeedProgressService {

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedDesk desk;

    @Inject
    private RecordContent content;

    /**
     * Notes with whom it was laid, and what they said.
     *
     * @throws RuleViolation at the fields of {@link NeedArrangement}; when it is over
     * @throws NotFound for an organisation that does not want it and is not the school
     */
    public void arrange(String id, long version, NeedArrangement typed) {
        TrainingNeed need = change(id, version);
        content.require("provider", typed.provider(), need.arrangement().provider());
        need.arrange(typed, desk.me(), desk.today());
    }

    /**
     * It was held.
     *
     * @param different what is done in another way since; null as long as that is not known
     * @throws RuleViolation at the fields {@code heldOn} and {@code different}; when it is needed no longer
     * @throws NotFound as {@link #arrange}
     */
    public void hold(String id, long version, LocalDate heldOn, String different) {
        TrainingNeed need = change(id, version);
        content.require("different", different, need.getDifferent());
        need.hold(heldOn, different, desk.me(), desk.today());
    }

    /** As if it had not been held, or were needed again. @throws NotFound as {@link #arrange} */
    public void reopen(String id, long version) {
        change(id, version).reopen(desk.me(), desk.today());
    }

    /**
     * It is needed no longer.
     *
     * @throws NotFound for an organisation that did not ask it and is not the school
     */
    public void drop(String id, long version) {
        TrainingNeed need = change(id, version);
        if (!desk.isCallers(need.getAsker().getId())
                && !desk.isCallers(need.getSchool().getId())) {
            throw new NotFound(VisibleNeeds.KIND, id);
        }
        need.drop(desk.me(), desk.today());
    }

    private TrainingNeed change(String id, long version) {
        TrainingNeed need = needs.lock(id);
        desk.requireArranging(need);
        need.requireVersion(version);
        return need;
    }
}
