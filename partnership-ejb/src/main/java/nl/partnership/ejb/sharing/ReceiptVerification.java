package nl.partnership.ejb.sharing;

import java.io.Serializable;
import nl.partnership.ejb.audit.ChainProof;

/**
 * Whether a receipt is what was decided.
 *
 * @param recomputed whether the stored version of the rules gives the same answer again; false when it was erased
 * @param chain whether the audit trail has this receipt
 */
public record ReceiptVerification(boolean recomputed, ChainProof chain) implements Serializable {

    /** Whether both are so. What was erased on its day is not valid any more, but not broken either. */
    public boolean isValid() {
        return recomputed && chain == ChainProof.INTACT;
    }

    public boolean isErased() {
        return chain == ChainProof.ERASED;
    }
}
