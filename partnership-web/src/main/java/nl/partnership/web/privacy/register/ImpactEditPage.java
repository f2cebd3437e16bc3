package nl.partnership.web.privacy.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.privacy.register.ImpactCardService;
import nl.partnership.ejb.privacy.register.ImpactService;
import nl.partnership.ejb.privacy.register.ImpactView;
import nl.partnership.web.base.Screen;

/** What only people know of the impact of a room or of rules. */
@Named
@ViewScoped
public class ImpactEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImpactService impacts;

    @Inject
    private ImpactCardService cards;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String of;
    private ImpactView read;
    private boolean changedByAnother;
    private String necessity;
    private String views;
    private String risks;
    private String remaining;
    private String advice;
    private LocalDate reviewOn;

    /** {@code NotFound} for what there is none about. */
    public void open() {
        read = impacts.of(ImpactPage.subject(of));
        ImpactWords words = getWords();
        necessity = words.necessity();
        views = words.views();
        risks = words.risks();
        remaining = words.remaining();
        advice = words.advice();
        reviewOn = words.reviewOn();
    }

    public void save() {
        try {
            cards.write(
                    read.row().subject(),
                    read.version(),
                    new ImpactWords(necessity, views, risks, remaining, advice, reviewOn));
            screen.notice("privacy.register.saved");
            screen.go("/privacy/impact.xhtml?of=" + of);
        } catch (Stale stale) {
            read = impacts.of(read.row().subject());
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    /** Whether the reader gives the advice. */
    public boolean isAdviser() {
        return Audience.DPO.includes(current.get());
    }

    public ImpactView getRead() {
        return read;
    }

    /** What is stored now. */
    public ImpactWords getWords() {
        return read.row().words();
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getNecessity() {
        return necessity;
    }

    public void setNecessity(String necessity) {
        this.necessity = necessity;
    }

    public String getViews() {
        return views;
    }

    public void setViews(String views) {
        this.views = views;
    }

    public String getRisks() {
        return risks;
    }

    public void setRisks(String risks) {
        this.risks = risks;
    }

    public String getRemaining() {
        return remaining;
    }

    public void setRemaining(String remaining) {
        this.remaining = remaining;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
