package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.ejb.privacy.register.ImpactService;
import nl.partnership.ejb.privacy.register.ImpactView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** A working paper of an impact assessment, on the screen and on paper. */
@Named
@RequestScoped
public class ImpactPage {

    @Inject
    private ImpactService impacts;

    @Inject
    private ImpactWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private ImpactView read;
    private List<ImpactPart> parts;

    /** {@code NotFound} for what there is none about. */
    public void open() {
        read = impacts.of(subject(screen.parameter("of")));
        parts = wording.parts(read);
    }

    /** The same as PDF. */
    public void send() {
        open();
        String today = dates.kept(dates.today());
        Paper paper = Paper.dense(
                wording.title(read.row()), screen.locale(), screen.text("privacy.impact.paper.foot", today));
        paper.lead(screen.text("privacy.impact.paper.lead", today));
        paper.heading(screen.text("privacy.impact.people"));
        paper.facts(getWritten());
        parts.forEach(part -> {
            paper.heading(part.heading());
            part.paragraphs().forEach(paper::text);
            if (!part.cells().isEmpty()) {
                paper.table(part.heads(), part.cells());
            }
            if (!part.items().isEmpty()) {
                paper.list(part.items());
            }
        });
        screen.send(
                screen.text("privacy.impact.paper.file", wording.about(read.row()), today),
                "application/pdf",
                paper.pdf());
    }

    /** @throws NotFound when the address names nothing */
    static ImpactSubject subject(String code) {
        return ImpactSubject.read(code).orElseThrow(() -> new NotFound("impact-card", "unknown"));
    }

    public ImpactView getRead() {
        return read;
    }

    /** What the portal itself fills in. */
    public List<ImpactPart> getParts() {
        return parts;
    }

    public Map<String, String> getWritten() {
        return wording.written(read);
    }
}
