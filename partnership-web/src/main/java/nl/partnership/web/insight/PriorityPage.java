package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.PriorityEnd;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.priority.Laid;
import nl.partnership.ejb.insight.priority.PriorityLayingService;
import nl.partnership.ejb.insight.priority.PriorityListService;
import nl.partnership.ejb.insight.priority.PriorityMeasureService;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.ejb.insight.priority.PriorityService;
import nl.partnership.ejb.insight.priority.PriorityVoteService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Screen;

/** One priority: where it stands, what organisations say to it, and what the caller does with it. */
@Named
@ViewScoped
public class PriorityPage extends PriorityActs {

    private static final long serialVersionUID = 1L;

    /** Who lays something before somebody; a mentor does not. */
    private static final Set<Audience> MAKERS =
            Set.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @Inject
    private PriorityListService priorities;

    @Inject
    private PriorityService own;

    @Inject
    private PriorityVoteService votes;

    @Inject
    private PriorityLayingService laying;

    @Inject
    private PriorityMeasureService measures;

    @Inject
    private CurrentCaller current;

    @Inject
    private Dates dates;

    @Inject
    private Frame frame;

    @Inject
    private Screen screen;

    private String id;
    private PriorityRow read;
    private ThreadView thread;
    private List<SchoolRow> parties = List.of();
    private boolean acts;
    private boolean deciding;
    private Laid laid;

    /** {@code NotFound} for one that the caller does not see. */
    public void open() {
        read = priorities.get(id);
        thread = priorities.thread(id);
        boolean running = read.isRunning(dates.today()) && !current.get().isWalking();
        acts = running && frame.mayOpen("/insight/finding-round.xhtml");
        deciding = acts && votes.mayDecide();
        laid = isLaying() ? laying.laid(id).orElse(null) : null;
        if (isConvening()) {
            parties = own.owners().stream()
                    .filter(one -> !one.id().equals(read.schoolId()))
                    .toList();
        }
        setMeasuredOn(dates.today());
        read.votes().stream()
                .filter(vote -> vote.partyId().equals(current.get().organisationId()))
                .findFirst()
                .ifPresent(vote -> {
                    setChoice(vote.choice());
                    setCondition(vote.condition());
                });
    }

    public void vote() {
        act(() -> votes.vote(id, read.version(), getChoice(), getCondition()), "insight.priority.voted");
    }

    public void recordPaper() {
        act(
                () -> votes.recordPaper(
                        id, read.version(), getParty(), getChoice(), getCondition(), getFunction(), getPaperDay()),
                "insight.priority.recorded");
    }

    public void lay() {
        act(() -> laying.lay(id, read.version(), getBefore()), "insight.priority.submitted");
    }

    public void measure() {
        act(() -> measures.measure(id, getMeasuredOn(), getMeasured()), "insight.priority.measured.saved");
    }

    public void takeBack() {
        String measurement = screen.which();
        act(() -> measures.takeBack(id, measurement), "insight.priority.measured.removed");
    }

    public void end(PriorityEnd why) {
        act(() -> own.end(id, read.version(), why), "insight.priority.ended");
    }

    private void act(Runnable what, String notice) {
        try {
            what.run();
            screen.notice(notice);
            screen.go("/insight/priority.xhtml?id=" + id);
        } catch (Stale stale) {
            read = priorities.get(id);
            screen.problem(null, "insight.priority.stale");
        }
    }

    /** Whether the caller says something for an organisation. */
    public boolean isActs() {
        return acts;
    }

    /** Whether the caller convenes at the school of it, and it runs. */
    public boolean isConvening() {
        return acts
                && frame.mayOpen("/insight/priority-edit.xhtml")
                && read.schoolId().equals(current.get().organisationId());
    }

    /** Whether the caller notes measurements. */
    public boolean isMeasuring() {
        return isConvening() || acts && read.ownerId().equals(current.get().organisationId());
    }

    /** Whether the caller may say yes for the organisation. */
    public boolean isDeciding() {
        return deciding;
    }

    /** Whether the caller lays it before who may, as one may not say yes and writes for the organisation. */
    public boolean isLaying() {
        return acts && !deciding && MAKERS.stream().anyMatch(audience -> audience.includes(current.get()));
    }

    /** Before whom the own organisation laid it last; null for nobody. */
    public Laid getLaid() {
        return laid;
    }

    public VoteChoice[] getChoices() {
        return VoteChoice.values();
    }

    /** Partners of today, of which the school can record what came on paper. */
    public List<SchoolRow> getParties() {
        return parties;
    }

    public PriorityRow getRead() {
        return read;
    }

    public ThreadView getThread() {
        return thread;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
