package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.sharing.ReceiptRow;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.rule.SharingWords;

/** What one decided to share or not, as a file in the place of a page; never what was shared. */
@Named
@RequestScoped
public class ReceiptsFilePage {

    private static final List<String> HEADS = List.of(
            "sharing.receipt.code",
            "sharing.receipts.file.kind",
            "sharing.receipts.file.day",
            "sharing.receipts.file.receiver",
            "sharing.receipts.file.categories",
            "sharing.receipts.file.purpose",
            "sharing.receipts.file.verdict");

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiptChoice choice;

    @Inject
    private SharingWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    public void send() {
        file.send(
                "sharing.receipts.file",
                file.words(HEADS),
                receipts.all(choice.getKind()).stream().map(this::cells).toList());
    }

    private List<Object> cells(ReceiptRow row) {
        String kind = screen.text("sharing.receipt.kind." + row.kind());
        Object day = row.madeAt().atZone(clock.getZone()).toLocalDate();
        return row.isErased()
                ? Arrays.asList(row.code(), kind, day, null, null, null, screen.text("sharing.receipt.erased"))
                : Arrays.asList(
                        row.code(),
                        kind,
                        day,
                        row.receiverOrganisation(),
                        words.categories(row.categories()),
                        words.purpose(row.purpose()),
                        row.isUndecided()
                                ? screen.text("sharing.receipt.undecided")
                                : words.verdict(row.verdict(), row.outcome()));
    }
}
