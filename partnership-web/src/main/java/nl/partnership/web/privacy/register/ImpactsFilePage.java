package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.ejb.privacy.register.ImpactRow;
import nl.partnership.ejb.privacy.register.ImpactService;
import nl.partnership.web.base.file.ListFile;

/** What people wrote in all working papers as a file for a spreadsheet. */
@Named
@RequestScoped
public class ImpactsFilePage {

    private static final List<String> HEADS = List.of(
            "privacy.impact.about",
            "privacy.impact.necessity",
            "privacy.impact.views",
            "privacy.impact.risks",
            "privacy.impact.remaining",
            "privacy.impact.advice",
            "privacy.register.written",
            "privacy.impact.reviewOn");

    @Inject
    private ImpactService impacts;

    @Inject
    private ImpactWording wording;

    @Inject
    private ListFile file;

    public void send() {
        file.send(
                "privacy.impacts.title",
                file.words(HEADS),
                impacts.all().stream().map(this::cells).toList());
    }

    private List<Object> cells(ImpactRow row) {
        ImpactWords words = row.words();
        return Arrays.asList(
                wording.about(row),
                words.necessity(),
                words.views(),
                words.risks(),
                words.remaining(),
                words.advice(),
                row.writtenOn(),
                words.reviewOn());
    }
}
