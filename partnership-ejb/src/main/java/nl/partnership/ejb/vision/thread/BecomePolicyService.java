package nl.partnership.ejb.vision.thread;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.task.Threads;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.RouteService;
import nl.partnership.ejb.vision.TypedGuideline;

/** Makes a guideline or a route of what was learned or decided: the two know each other. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class BecomePolicyService {

    @Inject
    private GuidelineService guidelines;

    @Inject
    private RouteService routes;

    @Inject
    private Threads threads;

    /**
     * The words of the source, to read beside what one writes.
     *
     * @throws NotFound when the caller may not see it
     */
    public String words(ThreadEnd source) {
        return require(source).text();
    }

    private ThreadRow require(ThreadEnd source) {
        return threads.seen(source).orElseThrow(() -> new NotFound(source.kind(), source.id()));
    }

    /**
     * Writes a new guideline of the own organisation, as {@link GuidelineService#write}.
     *
     * @throws nl.partnership.domain.base.RuleViolation as there, and when the source became a guideline already
     * @throws NotFound as there, and as {@link #words}
     */
    public void guideline(String schoolId, GuidelineKind kind, TypedGuideline typed, ThreadEnd source) {
        require(source);
        threads.tie(source, new ThreadEnd(ThreadOfVision.GUIDELINE, guidelines.write(schoolId, kind, null, typed)));
    }

    /**
     * Writes a route, as {@link RouteService#save}.
     *
     * @throws nl.partnership.domain.base.RuleViolation as there, and when the source became a route already
     * @throws NotFound as there, and as {@link #words}
     */
    @Allowed(Audience.CONVENER)
    public void route(
            String schoolId,
            Signal signal,
            String readId,
            List<RouteDraft.Step> typed,
            String reason,
            ThreadEnd source) {
        require(source);
        threads.tie(source, new ThreadEnd(ThreadOfVision.ROUTE, routes.save(schoolId, signal, readId, typed, reason)));
    }
}
