package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.insight.finding.JointRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** What was found jointly, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class FindingsFilePage {

    private static final List<String> HEADS = List.of(
            "insight.source.school",
            "insight.finding.signal",
            "insight.finding.kind",
            "insight.joint.text",
            "insight.joint.words",
            "insight.joint.foundOn");

    @Inject
    private JointListService joints;

    @Inject
    private JointChoice choice;

    @Inject
    private FindingWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "insight.findings.file",
                file.words(HEADS),
                joints.all(choice.getFilter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(JointRow row) {
        return Arrays.asList(
                row.school(),
                wording.signal(row.signal()),
                screen.text("insight.finding.kind." + row.kind()),
                row.text(),
                wording.said(row),
                row.foundOn());
    }
}
