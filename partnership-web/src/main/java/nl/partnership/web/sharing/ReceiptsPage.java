package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.sharing.ReceiptRow;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Part;
import nl.partnership.web.base.Screen;

/** What I decided to share or not, and finding a receipt by its code. */
@Named
@RequestScoped
public class ReceiptsPage {

    @Inject
    private ReceiptService receipts;

    @Inject
    private Screen screen;

    private Listed<ReceiptRow> found;
    private String code;

    private Listed<ReceiptRow> found() {
        if (found == null) {
            Part part = Part.of(screen.parameter("page"));
            found = receipts.mine(part.first(), Part.SIZE);
        }
        return found;
    }

    public List<ReceiptRow> getRows() {
        return found().rows();
    }

    public Paging getPaging() {
        return new Paging(Part.of(screen.parameter("page")).number(), Part.SIZE, found().total());
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
