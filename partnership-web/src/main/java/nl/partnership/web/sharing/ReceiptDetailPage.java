package nl.partnership.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.sharing.ColleagueCheckService;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.ejb.sharing.ReceiptVerification;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Screen;

/** One receipt: what it says, the text for one's own file, whether it still holds, and how to go on. */
@Named
@ViewScoped
public class ReceiptDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptService receipts;

    @Inject
    private DecisionService decisions;

    @Inject
    private ColleagueCheckService checks;

    @Inject
    private ReceiptWords words;

    @Inject
    private Screen screen;

    private String id;
    private transient ReceiptView receipt;
    private ReceiptVerification verification;

    /** Reads it; {@code NotFound} when it is not the caller's to see. */
    public void open() {
        getReceipt();
    }

    public void verify() {
        verification = receipts.verify(id);
    }

    /** Asks a colleague to look whether nobody can be recognised. */
    public void askColleague() {
        checks.ask(id);
        screen.notice("sharing.receipt.colleagueAsked");
        screen.go("/sharing/receipt.xhtml?id=" + id);
    }

    /** Decides anew with what came since. */
    public void complete() {
        String next = decisions.complete(id).receiptId();
        screen.notice("sharing.share.decided");
        screen.go("/sharing/receipt.xhtml?id=" + next);
    }

    public ReceiptView getReceipt() {
        if (receipt == null) {
            receipt = receipts.get(id);
        }
        return receipt;
    }

    /** To copy into one's own file; null once it was erased. */
    public String getText() {
        return getReceipt().isErased() ? null : words.of(receipt);
    }

    /** Whether there were no rules to say yes or no by, when it was shared in acute danger. */
    public boolean isUndecided() {
        return words.isUndecided(getReceipt());
    }

    /** Whether a colleague's look is missing and was not asked for. */
    public boolean isColleagueToAsk() {
        return receipt.mine()
                && !receipt.isErased()
                && receipt.check() == null
                && words.misses(receipt, Codes.SECOND_PERSON);
    }

    /** Whether a decision that missed something can be taken again. */
    public boolean isCompletable() {
        return receipt.mine() && !receipt.isErased() && words.isUnfinished(receipt);
    }

    /** Null until it was asked for. */
    public ReceiptVerification getVerification() {
        return verification;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
