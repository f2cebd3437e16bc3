package nl.partnership.web.privacy.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.privacy.request.ErasureService;
import nl.partnership.ejb.privacy.request.GivingOutService;
import nl.partnership.ejb.privacy.request.Handover;
import nl.partnership.ejb.privacy.request.RequestRow;
import nl.partnership.ejb.privacy.request.RequestService;
import nl.partnership.web.base.Screen;

/** One request about somebody's own data: its day, what the portal has, and the answer. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService requests;

    @Inject
    private GivingOutService handovers;

    @Inject
    private ErasureService erasures;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String id;
    private RequestRow read;
    private Handover handover;
    private String prolongWhy;
    private RequestOutcome outcome;
    private String answer;
    private LocalDate answeredOn;

    /** {@code NotFound} for one of another board. */
    public void open() {
        if (read == null) {
            read();
        }
    }

    private void read() {
        read = requests.get(id);
        handover = handovers.of(id);
    }

    /** Asks a second person. */
    public void askToHandOver() {
        act(() -> handovers.ask(id, read.version()), "privacy.handover.ask.done." + getAct());
    }

    public void agreeToHandOver() {
        act(() -> handovers.agree(id, read.version()), "privacy.handover.agree.done." + getAct());
    }

    public void refuseToHandOver() {
        act(() -> handovers.refuse(id, read.version()), "privacy.handover.refuse.done." + getAct());
    }

    public void erase() {
        act(() -> erasures.erase(id, read.version()), "privacy.erasure.done");
    }

    public void prolong() {
        act(() -> requests.prolong(id, read.version(), prolongWhy), "privacy.request.prolong.done");
    }

    public void takeBackProlonging() {
        act(() -> requests.takeBackProlonging(id, read.version()), "privacy.request.prolong.back");
    }

    public void sendAnswer() {
        act(() -> requests.answer(id, read.version(), outcome, answer, answeredOn), "privacy.request.answer.done");
    }

    public void reopen() {
        act(() -> requests.reopen(id, read.version()), "privacy.request.reopen.done");
    }

    /** What another did meanwhile stands on the page; what was typed stays in the form. */
    private void act(Runnable step, String done) {
        try {
            step.run();
            screen.notice(done);
            screen.go("/privacy/request.xhtml?id=" + id);
        } catch (Stale stale) {
            read();
            screen.problem(null, "base.stale");
        }
    }

    /** Whether the reader works on it; the board reads along. */
    public boolean isMine() {
        return Audience.DPO.includes(current.get());
    }

    /** Whether two can decide on what the portal has: somebody with an account asks, it is sure who, and it was not erased. */
    public boolean isReadyToHandOver() {
        return read.isOpen() && read.person() != null && read.facts().identifiedOn() != null && read.erasedOn() == null;
    }

    /** Whether the reader does it now, gives or erases: a second person agreed. */
    public boolean isAgreed() {
        return isMine() && isReadyToHandOver() && handover.agreedOn() != null;
    }

    /** What the request asks for, as keys of texts end: {@code erase}, or {@code give} for all others. */
    public String getAct() {
        return read.facts().kind() == RequestKind.ERASURE ? "erase" : "give";
    }

    public Handover getHandover() {
        return handover;
    }

    public RequestOutcome[] getOutcomes() {
        return RequestOutcome.values();
    }

    public RequestRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getProlongWhy() {
        return prolongWhy;
    }

    public void setProlongWhy(String prolongWhy) {
        this.prolongWhy = prolongWhy;
    }

    public RequestOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RequestOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }
}
