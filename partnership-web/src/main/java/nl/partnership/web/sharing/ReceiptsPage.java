package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.sharing.ReceiptRow;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** What I decided to share or not, and finding a receipt by its code. */
@Named
@RequestScoped
public class ReceiptsPage {

    private static final int ROWS = 20;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiptChoice choice;

    @Inject
    private Screen screen;

    private Paged<ReceiptRow> found;
    private String code;

    private Paged<ReceiptRow> found() {
        if (found == null) {
            found = Paged.of(
                    screen.parameter("page"), ROWS, (first, most) -> receipts.mineOf(choice.getKind(), first, most));
        }
        return found;
    }

    public List<ReceiptRow> getRows() {
        return found().rows();
    }

    public Paging getPaging() {
        return found().paging();
    }

    public Receipt.Kind[] getKinds() {
        return Receipt.Kind.values();
    }

    /** Opens the receipt with the code; the page that does not exist when there is none for the caller. */
    public void find() {
        screen.go("/sharing/receipt.xhtml?id=" + receipts.find(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
