package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.ejb.partner.sheet.EmergencySheet;
import nl.partnership.ejb.partner.sheet.SheetRow;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out the emergency sheet on paper: a file in the place of a page. */
@Named
@RequestScoped
public class SheetPaperPage {

    @Inject
    private SheetService sheets;

    @Inject
    private CallTestWords words;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the page itself. */
    public void send() {
        EmergencySheet sheet = sheets.of(screen.parameter("partnership"));
        screen.send(screen.text("partner.sheet.file", sheet.school()), "application/pdf", paper(sheet));
    }

    private byte[] paper(EmergencySheet sheet) {
        Paper paper = Paper.dense(
                screen.text("partner.sheet.of", sheet.school()),
                screen.locale(),
                screen.text("partner.sheet.foot", dates.kept(dates.today())));
        paper.lead(screen.text("partner.sheet.until", dates.kept(sheet.validUntil())));
        paper.text(screen.text("partner.sheet.hang"));
        paper.heading(screen.text("partner.sheet.national"));
        paper.table(
                heads("partner.sheet.what", "partner.contacts.phone"),
                NationalNumber.all().stream()
                        .map(line -> List.of(screen.text("partner.sheet.number." + line.code()), line.number()))
                        .toList());
        if (!sheet.firsts().isEmpty()) {
            paper.heading(screen.text("partner.sheet.firsts"));
            paper.table(
                    heads("partner.sheet.signal", "partner.sheet.first"),
                    sheet.firsts().stream()
                            .map(first -> List.of(
                                    screen.text("partner.signal." + first.signal()),
                                    screen.text(
                                            "partner.sheet.role",
                                            screen.text("base.role." + first.role()),
                                            first.organisation())))
                            .toList());
        }
        paper.heading(screen.text("partner.sheet.people"));
        paper.table(
                heads(
                        "partner.contacts.organisation",
                        "partner.contacts.role",
                        "partner.contacts.name",
                        "partner.contacts.phone",
                        "partner.contacts.when"),
                sheet.rows().stream().map(this::cells).toList());
        paper.text(screen.text("partner.sheet.outside"));
        if (sheet.called() != null) {
            paper.text(words.said(sheet.called()));
        }
        return paper.pdf();
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> screen.text(key)).toList();
    }

    private List<String> cells(SheetRow row) {
        return List.of(
                row.organisation(),
                screen.text("base.role." + row.role()),
                Objects.requireNonNullElse(row.name(), ""),
                row.phone(),
                Objects.requireNonNullElse(row.hours(), ""));
    }
}
