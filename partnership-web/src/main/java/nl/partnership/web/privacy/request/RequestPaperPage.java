package nl.partnership.web.privacy.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.privacy.request.ExportService;
import nl.partnership.ejb.privacy.request.PersonExport;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** What the portal has of who asks, on paper. */
@Named
@RequestScoped
public class RequestPaperPage {

    @Inject
    private ExportService exports;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a request that is about no account. */
    public void send() {
        PersonExport export = exports.of(screen.parameter("id"));
        screen.send(
                screen.text("privacy.request.export.file", dates.kept(export.day())), "application/pdf", pdf(export));
    }

    private byte[] pdf(PersonExport export) {
        Paper paper = new Paper(
                screen.text("privacy.request.export.title", export.name()),
                screen.locale(),
                screen.text("privacy.request.export.foot", dates.kept(export.day())));
        paper.lead(screen.text("privacy.request.export.lead"));
        paper.facts(facts(export));
        paper.heading(screen.text("privacy.request.export.roles"));
        paper.table(
                List.of(
                        screen.text("privacy.request.export.role"),
                        screen.text("privacy.request.export.organisation"),
                        screen.text("privacy.request.export.from"),
                        screen.text("privacy.request.export.until")),
                export.roles().stream()
                        .map(role -> List.of(
                                screen.text("base.role." + role.role()),
                                role.organisation(),
                                dates.kept(role.from()),
                                dates.kept(role.until())))
                        .toList());
        paper.heading(screen.text("privacy.request.export.records"));
        paper.list(export.named().stream()
                .map(named -> screen.text(
                        "privacy.request.export.named",
                        screen.text("audit.kind." + named.kind()),
                        screen.text("audit.detail." + named.attribute()),
                        named.records()))
                .toList());
        paper.heading(screen.text("privacy.request.export.signIns"));
        paper.list(export.signIns().stream()
                .map(entrance -> dates.kept(entrance.at()) + ", " + entrance.browser())
                .toList());
        paper.text(screen.text("privacy.request.export.notHere"));
        return paper.pdf();
    }

    private Map<String, String> facts(PersonExport export) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("privacy.request.export.name"), export.name());
        facts.put(screen.text("privacy.request.export.email"), export.email());
        facts.put(screen.text("privacy.request.export.userName"), export.userName());
        facts.put(screen.text("privacy.request.export.language"), export.language());
        facts.put(
                screen.text("privacy.request.export.password"),
                screen.text(
                        export.passwordChosen()
                                ? "privacy.request.export.password.chosen"
                                : "privacy.request.export.password.none"));
        return facts;
    }
}
