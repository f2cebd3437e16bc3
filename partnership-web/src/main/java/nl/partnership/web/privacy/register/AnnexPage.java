package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.privacy.register.SupplierAnnex;
import nl.partnership.domain.privacy.register.SupplierAnnex.Evidence;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.base.paper.Paper;

/** "Leveranciersbijlage": which norm is answered by what in the portal, to read, to print and as a list. */
@Named
@RequestScoped
public class AnnexPage {

    private static final List<String> HEADS = List.of(
            "privacy.annex.number",
            "privacy.annex.what",
            "privacy.annex.state",
            "privacy.annex.bio2",
            "privacy.annex.ibp");

    @Inject
    private ListFile file;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** By the words of their subject. */
    public List<Map.Entry<String, List<Evidence>>> getSubjects() {
        return SupplierAnnex.bySubject().entrySet().stream()
                .map(one -> Map.entry(subject(one.getKey()), one.getValue()))
                .toList();
    }

    public String sentence(Evidence one) {
        return one.sentence(screen.locale());
    }

    public String state(Evidence one) {
        return screen.text("privacy.annex.state." + (one.holds() ? "yes" : "other"));
    }

    public void sendFile() {
        file.send(
                "privacy.annex.title",
                file.words(HEADS),
                SupplierAnnex.all().stream()
                        .map(one -> List.<Object>of(
                                one.number(), sentence(one), state(one), one.bio2(), subject(one.subject())))
                        .toList());
    }

    public void sendPaper() {
        String today = dates.kept(dates.today());
        Paper paper = Paper.dense(
                screen.text("privacy.annex.title"), screen.locale(), screen.text("privacy.annex.paper.foot", today));
        paper.lead(screen.text("privacy.annex.paper.lead", today));
        paper.text(screen.text("privacy.annex.norms"));
        List<String> heads = file.words(HEADS.subList(0, HEADS.size() - 1));
        getSubjects().forEach(subject -> {
            paper.heading(subject.getKey());
            paper.table(
                    heads,
                    subject.getValue().stream()
                            .map(one -> List.of(one.number(), sentence(one), state(one), one.bio2()))
                            .toList());
        });
        screen.send(screen.text("privacy.annex.paper.file", today), "application/pdf", paper.pdf());
    }

    private String subject(String code) {
        return screen.text("privacy.annex.subject." + code);
    }
}
