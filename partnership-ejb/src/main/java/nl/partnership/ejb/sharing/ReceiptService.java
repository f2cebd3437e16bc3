package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.partnership.domain.base.NotFound;
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

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptViews views;

    @Inject
    private ReceiptProof proof;

    /** The receipts of what the caller asked for the organisation acted for, the newest first; at most 100 at once. */
    public Listed<ReceiptRow> mine(int first, int most) {
        return receipts.mine(first, most);
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
