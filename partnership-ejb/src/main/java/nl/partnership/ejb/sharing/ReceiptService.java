package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;

/**
 * Receipts, for who asked and for the data protection officer of the asker's own organisation; for everybody else they
 * do not exist.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class ReceiptService {

    private static final int MOST = 100;
    private static final int MOST_TAKEN = 1000;

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptViews views;

    @Inject
    private ReceiptProof proof;

    /** The receipts of what the caller asked for the organisation acted for, the newest first; at most 100 at once. */
    public Listed<ReceiptRow> mine(int first, int most) {
        return receipts.mine(null, first, Math.min(most, MOST));
    }

    /** The same of one kind; null for every kind. */
    public Listed<ReceiptRow> mineOf(Receipt.Kind kind, int first, int most) {
        return receipts.mine(kind, first, Math.min(most, MOST));
    }

    /** That whole list, for a spreadsheet; the newest 1000. */
    public List<ReceiptRow> all(Receipt.Kind kind) {
        return receipts.mine(kind, 0, MOST_TAKEN).rows();
    }

    /** @throws NotFound when it is not the caller's to see, or there is none */
    public ReceiptView get(String id) {
        return views.of(id);
    }

    /**
     * The receipt with this code.
     *
     * @param code as typed: capitals, spaces and dashes do not matter
     * @return its id
     * @throws NotFound when it is not the caller's to see, or there is none
     */
    public String find(String code) {
        return receipts.requireByCode(code).getId();
    }

    /**
     * Decides again by the stored version of the rules and compares, and looks the receipt up in the audit trail.
     *
     * @throws NotFound when it is not the caller's to see, or there is none
     */
    public ReceiptVerification verify(String id) {
        return proof.of(receipts.require(id));
    }
}
