package nl.partnership.web.privacy.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.privacy.request.RequestListService;
import nl.partnership.ejb.privacy.request.RequestRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The register of requests as a file for a spreadsheet; without the name of who asks. */
@Named
@RequestScoped
public class RequestsFilePage {

    private static final List<String> HEADS = List.of(
            "privacy.request.reference",
            "privacy.request.kind",
            "privacy.request.about",
            "privacy.request.receivedOn",
            "privacy.request.dueOn",
            "privacy.request.prolongedOn",
            "privacy.request.answerer",
            "privacy.request.outcome",
            "privacy.request.answeredOn");

    @Inject
    private RequestListService requests;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "privacy.requests.file",
                file.words(HEADS),
                requests.all().stream().map(this::cells).toList());
    }

    private List<Object> cells(RequestRow row) {
        return Arrays.asList(
                row.facts().reference(),
                screen.text("privacy.request.kind." + row.facts().kind()),
                screen.text("privacy.request.about." + row.facts().about()),
                row.facts().receivedOn(),
                row.dueOn(),
                row.prolongedOn(),
                screen.text("privacy.request.answerer." + row.facts().answerer()),
                row.isOpen() ? null : screen.text("privacy.request.outcome." + row.outcome()),
                row.answeredOn());
    }
}
